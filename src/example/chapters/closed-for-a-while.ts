// Things close. A stretch that has to be got through.
export const closedForAWhile = `
@ 23 Mon 21:20 | disappointment 2, loneliness | bakery
There’s a chain shop by the tram. The rolls are warm and taste of warm. The girl has a headset.

@ 23 Tue 20:15 | anxiety, loneliness | therapy
D. is going to be away. Six Tuesdays. She told me early, she’s careful about it. I said that’s no problem at all, and we both heard it.

@ 23 Thu 22:50 | sadness, belonging | choir | Last one before the break
Canteen floor’s being done, so no choir until they’ve finished. Agnes gave us all homework. Bea’s going to her daughter’s on the coast.

So that’s the bakery, the Tuesdays and the Thursdays. I laid them out on the kitchen table like cards.

@ 23 Fri 22:30 | loneliness 3, fear 2 | night | What I’m afraid of
I’m afraid that it was all just opening hours.

@ 23 Sun 17:40 | Sunday blues, loneliness

@ 22 Mon 20:40 | numbness 2 | work
Forty.

@ 22 Wed 22:20 | loneliness | family
Elin’s got Dad’s papers everywhere, she was short. I kept asking questions so that she wouldn’t go. She said, “Marit, I’ve got to go.”

@ 22 Thu 19:35 | loneliness 5 | choir
Half past seven. Sang the low line to the fridge.

@ 22 Sat 18:10 | determination 2, solitude 2, hope 2 | walk | One
Bea’s rule. Talk to one. I walked to the lock and there was the man who says *you again*, and I asked him if he works here. He doesn’t. He’s got a brother who did, he died, and he comes to see that they do it properly. It’s all people checking up on things, out here. Canals and buses.

His name is Aart. That’s one.

@ 22 Sun 20:50 | Sunday blues, hope
One, and then nobody, and then Sunday.

@ 21 Tue 23:45 | loneliness 5, rejection 4 | night | I sent it
I sent it to M. The one about the boxes. It has the tick that means she’s read it.

@ 21 Wed 21:15 | rejection, restlessness, loneliness
Nothing.

@ 21 Thu 07:30
Nothing. I look at it like you press a bruise.

@ 21 Thu 23:10 | shame 4, loneliness 4 | night | What did I want her to say
What did I want her to say? I’ve been asking that since two o’clock. I wanted: “Oh, the boxes! Where are you living now?” I’d have told her. She’d have said, “And how *is* it”, in that voice. That’s all I wanted, one question, the follow-up.

I left them. I know that. I have no right to a follow-up. But I’d thought, somewhere in the back, that if I ever did knock, the door would be where it was.

There isn’t a door there. There’s a neat tree.

Well. Now I know it. I suppose it’s information.

@was 9
What did I want her to say? She’s read it and she’s sitting there with the others, and they’ve all read it. I shouldn’t have sent it. I feel about nine years old.

I’ll never do that again.

@ 21 Sat 02:20 | hopelessness 4, emptiness 4, loneliness 5 | night
Third night. I don’t see what it’s for, all this getting up. I’ve put the phone in the other room and I’m writing this with a pencil on the back of the choir homework, to copy later, because the pencil makes a sound.

Later: copied.

@ 21 Sat 16:30 | exhaustion 3, hope 1, loneliness | family | Rang
I rang Elin. Box 1–2. I didn’t say I’m all right. I said: it’s not very good at the moment. There was a short silence, in which I could hear her sit down.

She wasn’t frightened. She said: “Tell me what you had for breakfast”, and we went on from there, all through the day, hour by hour, like two people carrying a wardrobe. She rang again at six. And she rang at ten.

@ 21 Sun 19:20 | Sunday blues, gratitude, tiredness | family
She rang.

@ 20 Mon 21:00 | heaviness | work
Went in. Sat there. Tomas took half my folder without asking and did the feeder ones.

@ 20 Wed 22:05 | loneliness 3, trust 2, hope | family
Elin, the shelf. She doesn’t ask how I am now. She asks about breakfast. It’s become a code. “Porridge” means fair.

@ 20 Thu 21:30 | sadness, loneliness
Toast.

@ 20 Sat 15:15 | calm 2 | walk
Otto has been lent to me for the afternoon. Pell had a funeral. Otto knows a way to the canal that I didn’t, through a gap in a fence I am too big for.

@ 20 Sun 21:10 | acceptance, loneliness, Sunday blues | writing | For later
For later, for me or whoever: it doesn’t go up like stairs. Eight weeks ago I’d have sworn I was on the way somewhere. I’d carried a chair, I had a usual. Then three places close for repairs and I’m back on the floor of the kitchen, with the same thoughts, word for word, as though they’d been kept warm.

But they weren’t quite the same. I noticed one thing. Last time, in the nights, there was nobody in the sentence but me. This time I was arguing with people. With Bea: *you can’t have a bus*. With D., about the minute. I could even hear what Aart would say, which is “you again”.

I don’t know that this is progress. It could be that I’ve just got more voices in the flat.
`;
