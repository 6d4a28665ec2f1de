// The last weeks: ordinary ones.
export const theUsual = `
@ 4 Mon 21:00 | calm | work
An ordinary day, with a sandwich.

@ 4 Tue 20:10 | uncertainty 2, hope 2 | therapy | Every other week
D. asked what I’d think of every other Tuesday. I said I’d think she was leaving. She asked if I’d like to hear what she had meant. She’d meant every other Tuesday.

We’re keeping it weekly till we’ve talked about it more. I like that we can just *talk about it more*. I used to think a thing like that had to be decided before anyone’s face changed.

@ 4 Wed 22:05 | loneliness
Quiet. The not so good quiet.

@ 4 Thu 22:50 | belonging 3, irritation 1 | choir
They’ve made me keeper of the urn key.

@ 4 Sat 12:30 | happiness, solitude, hope | walk, bakery | Lock, roll, sun
Ate the roll on the wall by the lock. Aart had half.

@ 4 Sun 20:10 | Sunday blues, loneliness

@ 3 Mon 22:40 | loneliness 4, hope 1 | night | It still comes
I want it on record that it still comes. I’ve read back over some of this, from the boxes on, and it reads as if there were a direction. There are more people in it now, that’s true. There’s soup in it. And then on a Monday for no reason I come up the stairs with my bag and something just goes through the floor.

I’m not lonelier than other people, I think. I think I’m about as lonely as I’ve always been, but there’s less noise over it.

What I crave hasn’t changed. Someone who’d hear it in one word. I have a sister who hears it in a breakfast. It’s not the same thing, and it’s not nothing either, and I’ve stopped being able to tell which of the two I’m more moved by.

@ 3 Tue 20:25 | acceptance | therapy
Read her some of it. She asked who it’s addressed to.

@ 3 Wed 21:50 | curiosity 2, hope 2 | writing | Who it’s addressed to | public
Not to the Friday table, for once. I thought about it over the washing-up.

I think it’s for someone who’s sitting on the edge of a bath in her coat. I’d want her to have the whole thing, the strips and the kettles and the week with the tick, and not just the concert. If somebody had only ever shown me the concert I’d have felt even worse.

I won’t tell her that it gets better. I don’t know that. I’d tell her what time it is, where the gate is, and that it’s low voices they’re short of.

@ 3 Thu 23:00 | connection, hope | choir
A new one came tonight. Stood at the edge by the radiator, holding her own elbows. I moved my coat.

@ 3 Fri 21:30 | hope, loneliness | night
It took me until now to notice what I did yesterday.

@ 3 Sat 16:20 | the good tired 4, joy 2 | walk | To the sea, nearly
Bea had the idea to ride every line to its end. Today the 11: it stops in a field. There’s a shelter, a bin, and if the wind’s right you can smell salt, she says. The wind wasn’t right. We ate eggs.

> “Forty years I’ve been turning round where the road ends,” said Bea, “and not once got out.”

So we got out and walked on a bit.

@ 2 Mon 20:15 | stress | work
Budget week. Mrs. Reuter asked me to say something in the meeting about the pencil. I said something about the pencil.

@ 2 Tue 08:00 | | bakery
“Seeded!”

@ 2 Tue 20:30 | hope, fear | therapy | Yes
Said yes to every other Tuesday. From next month. I’m frightened and I said that too.

@ 2 Wed 22:10 | love, tiredness, hope | family
Dad has moved. He’s complained about the tea, so he’s all right.

@ 2 Thu | alone in company 3, loneliness | choir
One of those. Everyone a beat ahead of me.

@ 2 Fri 23:20 | loneliness, heaviness | night
And the Friday to go with it.

@ 2 Sat 10:50 | tiredness 3, loneliness
Toast.

@ 2 Sat 18:00 | connection, hope | conversation, flat | Tea with Pell
Went down and knocked. I’d never been inside. It’s my flat, mirrored, with a wife’s worth of books. He’d been about to have tea, he always has it at five, “with the news and Otto”. There were two cups out. I asked if he was expecting someone. He said no, it’s just that one looks so determined.

### What there was

1. tea, very strong
2. a photograph of a woman laughing at someone outside the picture
3. the four boxes: I told him about them. He said, “What’s in them?” and do you know, I had no idea. I’d never opened them, they were things that I’d packed to keep.
4. Otto, on the foot

@ 2 Sun 21:15 | nostalgia, relief, Sunday blues, hope | flat | The four boxes
Opened them. *Fragile* is a lamp, broken. *Books* is books. The second *fragile* is Mum’s jam jars, the old ones with the glass lids, eleven of them, wrapped in newspapers from the year she died. And *things* is: cables, a bathing suit, a candle shaped like a pear, an envelope of photographs with the Friday table in them. Everyone’s so young. I’m at the edge of each of them with my mouth open, telling something.

I flattened the boxes. I kept the jars.

That’s it, I’ve moved in.

@ 1 Mon 21:20 | contentment 2 | work
Fifty-one, and none of them through the feeder.

@ 1 Tue 20:00 | vulnerability, trust, hope | therapy
Told D. I opened the boxes. She asked what I’d thought was in there. A reason, I said.

@ 1 Wed 22:00 | connection 2, love 2 | family
Elin’s sending the recipe for the red stuff, so I can stop complaining about hers. It’s in Mum’s hand. It says *sugar: not too much!!* with two exclamation marks, so now we know who’s right.

@ 1 Thu 22:40 | belonging, joy, hope | choir
The new one’s called Noor. High or low? “I don’t know”, she said. “Low, then”, said Agnes. She’s sitting between Bea and me.

@ 1 Fri 22:30 | loneliness, hope | night | Someone reading next door
I wrote once that I’d give the lot for someone reading in the next room. Tonight I read in one room and left the light on in the other. It isn’t the same. But I’ll admit it looked nice from the hall.

@ 1 Sat 15:40 | solitude 4, peace 3 | walk
Canal, alone, on purpose.

@ 1 Sun 20:30 | Sunday blues, hope | | Jam
Made the red stuff, seven jars’ worth of an afternoon. It didn’t set. Sunday was going on outside as usual and I was stirring. I took a jar down to Pell, one to the ground floor, and left one outside the door upstairs, with a note for the pianist: *not too much sugar*.

Four are left over, and I know who they’re for. I never used to know who things were for.

@ 0 Mon 21:10 | calm 2, tiredness | work, bakery | Monday
A jar for Sanne, a jar for Tomas, who’s off from tomorrow. He read the label like a map.

@ 0 Tue 20:20 | sadness, loneliness | therapy
The gap’s coming, no hour next week. I can feel myself getting a face ready. Said so.

@ 0 Wed 21:45 | loneliness, hope | writing | Craving it
There’s this thing that I keep circling. I crave it, to be known by one person without having to explain. I’ve craved it for as long as I can remember, and most days it’s just there, like the lamp that hums.

Today I didn’t really talk to anyone. A nod, a “mind the step”. It was a bit heavier for that. I sat on the back stairs on my own, as Tomas has the week off, and I ate fast, like somebody who has to be somewhere. Then I went to the canal after work and Aart wasn’t at the lock, and the lock did everything properly without him.

It’s odd to have so much more than I had and to stand there with the same hole in the same place. When I moved in I thought, if only there were one person. Then there was one and I thought, well, if it were somebody *near*. I’m not being greedy, I think. It’s only that those aren’t the same hunger. There’s the one for people, and that’s been fed this year, with soup and folders and a dog on my foot. And there’s the other one, for a person, and it’s nobody’s fault that it hasn’t.

What I noticed today is just that I’m not ashamed of it any more, the wanting. I used to think it was the thing that was wrong with me, that the others had been born without it. I’d cover it up with landlords. Now I think it’s more or less the part that works. It’s what got me off the edge of the bath.

Maybe it’s one hello in a hundred that turns into anything. I’ve counted: since the boxes it’s five, if you count the dog.

I’d still like the sixth. I’m leaving the light on in the other room again. That isn’t for anybody, it just looks nicer from the hall.

@ 0 Thu 22:50 | connection 3, gratitude 2, hope | choir
Noor found her note before I did. I hummed along with hers.

@ 0 Fri 22:15 | solitude, loneliness, longing | night | Friday again
Onions. The long way. The chair across from me’s got Otto’s lead on it, I’ve got him until Sunday.

@ 0 Sat | happiness 2, the good tired 2, hope 2 | walk | The 7
The 7 ends at a cemetery with a café. We had cake. Bea says that the best ones always end somewhere like that. Noor came along. She said about ten sentences, I counted, it’s a good number for a first time.
`;
