// Small hellos, a poster, a sister on the phone.
export const hellos = `
@ 52 Mon 21:40 | tiredness, boredom, loneliness | work
Didn’t write for a while. Nothing was wrong, there was just a lot of the same day.

@ 52 Tue 08:05 | happiness 2, hope | bakery
“The usual?” she said. I have a usual.

@ 52 Tue 22:20 | hope, connection | bakery | Still about the roll
It’s fourteen hours later and I’m still thinking about it. To have a usual, somebody has to have noticed you several times in a row without you noticing. I’ve been walking around thinking nobody sees me, and the whole time there was a woman with a comma on her arm, keeping count.

It’s a roll, Marit. I know. I know it’s a roll.

@ 52 Thu 23:00 | disappointment, shame, loneliness | choir | Not gone
Was going to go. Had my coat on at seven. Sat down on the edge of the bath in my coat to “wait a minute” and it was nine.

@ 52 Fri | loneliness 4
Nobody at work today but me and the air conditioning.

@ 52 Sun 17:25 | Sunday blues, loneliness | family
Elin didn’t call, they have the cousins there. I rang and it went to the machine and I listened to all their four voices saying they weren’t home. Then I hung up and rang again, to listen once more. I’m not proud of it.

@ 51 Wed | calm 3 | walk
Walked. Rain, then not.

@ 51 Thu 21:50 | anxiety, courage, hope, loneliness | choir | As far as the gate
Got as far as the gate this time. Through the window I could see them: perhaps twenty-five people on canteen chairs, a woman in front conducting with a pencil. They did scales on the word *no*. No-no-no-no-no, all the way up. It sounded so cheerful.

The strips on the poster: three are torn off now. I tore off one. It’s in my pocket. I didn’t go in.

But the strip is in my pocket.

@ 51 Sat 14:30 | curiosity | flat
The man downstairs is called Pell. It’s on his parcel. His parcel is in my hallway now because I took it in, which means he has to ring.

@ 51 Sat 20:15 | connection 2, embarrassment, hope | conversation | He rang
He rang. He stood there with Otto behind his legs and we said things about parcels. He has a very soft voice. Otto sat down on my foot, all his weight, as if I’d been assigned to him.

When they’d gone I noticed that I was still standing with the foot out.

@ 49 Mon 22:05 | numbness, loneliness
Blank.

@ 49 Tue 21:00 | numbness, sadness 2, loneliness | | Blank, continued
I could describe the day but I’d be describing someone else’s. She got up, she scanned thirty-one sheets, she ate an apple over the sink.

It isn’t terrible. It’s like a limb that’s asleep. I keep pressing on it to see.

@ 49 Wed 22:45 | loneliness, hope | family, conversation | The shelf
On the shelf again. Elin was making a cake for somebody’s school thing and swore at it. Then out of nothing she said: do you ever talk to them? And I knew who. I said no. She said, none of them? I said no, and she stirred for a while, and then she said: well, you always did clear out a cupboard completely.

I laughed. And then when we’d hung up I didn’t know whether she had said something kind.

@ 49 Fri 23:55 | loneliness 5, hopelessness 3 | night | Late
I counted today. I said eleven words aloud to living people. “The usual, thanks.” “Morning.” “Second drawer.” “You too.” and “Sorry”, to a door.

I don’t see the point tonight. I’m not going to do anything about it but go to bed. I only promised not to filter, so there it is, it goes in with the rest.

@ 49 Sat 11:20 | tiredness 2, relief 1
Slept nine hours. It’s lighter than it was last night, as it usually is, and as I never believe.

@ 48 Mon 18:45 | irritation | work
Mrs. Reuter has put up a chart. My bar’s the shortest. I had the sheet with the mill on it today, the ink still blue as the day it was done, somebody drew every single pane in the mill’s windows. Four minutes per sheet, says the chart.

@ 48 Tue 20:30 | hope, gratitude | bakery | Extra
She put an extra roll in the bag. “It’s crooked”, she said, “I can’t sell it.” It wasn’t crooked.

@ 48 Wed 22:00 | restlessness, loneliness | night

@ 48 Thu 22:50 | courage, joy, anxiety, hope | choir | In
I WENT IN.

I’ll write the rest tomorrow, I’m too awake. I stood at the edge next to the radiator and sang the low line of something in Latin, and my breath knew what to do. Nobody asked me anything. The woman next to me moved her coat.

@ 48 Fri 19:30 | hope 4, loneliness 2 | choir, writing | The rest
So. It’s in the canteen of the school with the big windows, it smells of floor polish and old soup. The conductor is called Agnes, she is perhaps seventy and very small, and she really does conduct with a pencil, and when she’s displeased she puts it behind her ear and looks at us until we’re ashamed. She asked each new person (me, a boy with a rucksack) only one thing: high or low?

I said low. “Good”, she said. “Sit by Bea.”

Bea used to drive the number 4. That’s the first thing she tells you. She has a folder with all the music in plastic sleeves and she held it so that I could look in, the entire evening, with her arm stretched out to the side, and it must have hurt. In the break I stood by the tea and held the cup with both hands and somebody’s husband talked to me about parking.

And then at the end they all put the chairs up, every one of them, the whole row lifting at the same time, and I lifted one too. I carried a chair. On the way home I noticed I was humming the low line, which on its own is barely a tune at all. It’s four notes. It only makes sense if the others are there.

I’m not going to say something about that. It’s just how the low line is written.

One thing to be honest about: when I’d unlocked the door and it was dark, I felt it twice as hard as usual. Two hours of company and the silence had edges again. I’d forgotten that it does that. Maybe I stopped going to places because of the coming home.
`;
