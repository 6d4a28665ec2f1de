// A move, and a flat that nobody else has a key to.
export const boxes = `
@ 60 Sat 22:40 | exhaustion, loneliness 3 | move, flat | First night
Nineteen boxes, one mattress, a lamp without a bulb. The men carried it all up in forty minutes and were gone, and then it was so quiet that I said “well” out loud, to hear how the room takes it. It takes it badly. There is an echo where the shelf will go.

I ate bread standing up. I have eaten standing up for weeks, but here there is nobody to say I should sit.

@ 60 Sun 10:15 | numbness, loneliness | flat
Woke at six and did not know which way the door was.

@ 60 Sun 21:30 | loneliness 4, relief 2, hope | flat, night | What I left
Three years with J. and eleven in that circle of people, the Friday table, the birthdays that had to be large. I didn’t fight with anyone. I just stopped carrying my half of it, and it turned out my half was the only half.

Nobody has asked where I live now. I keep the address ready, like change for the bus.

I think it was right. I want to write that down while I still think it: it was right. I was giving pieces of myself away so that the table would stay full. And now there is no table. I mean that literally, it’s on order.

@ 59 Tue | solitude, tiredness | flat
The street has one lamp that hums. I moved the mattress so that I can’t see it, only its light on the ceiling. It’s not bad, lying there. Nobody breathing but me. Some nights that is exactly enough.

@ 59 Wed 19:50 | tiredness, loneliness | work
Work. Scanned forty sheets of the river quarter, the ones with the water damage. Tomas asked how the move was and I said fine, and he said fine is good, and that was the conversation.

@ 59 Thu 07:55 | curiosity 2, hope 1 | bakery | The bakery on the corner
There’s a bakery between my door and the tram. The woman there has a watch pinned to her apron and a burn on her forearm shaped like a comma. I pointed at a roll with seeds. She said “this one?” and I said “please, yes”, and my voice came out rusty. I had not used it since yesterday at five.

@ 57 Sun 20:20 | loneliness, Sunday blues | | Sunday
The boxes are unpacked except for the four that say M.’s handwriting: *fragile*, *books*, *fragile*, *things*. She helped me pack, once, two moves ago. I reuse boxes.

I know now what I’ll call this feeling, it comes around four and it isn’t sadness exactly. It’s Sunday itself. The whole house sounds like families.

@ 56 Mon 21:10
Fine today. Nothing to say about it.

@ 56 Wed 22:00 | connection, gratitude, loneliness | family | Elin called
Elin called while she was cooking. I could hear the lid. She put the phone on the shelf and I was on the shelf for half an hour, between the salt and Pim’s drawing, and it was the best place I have been all week.

She asked if I’ve met anyone in the house. I said there’s a man downstairs with a dog called Otto. I know the dog’s name because he calls it on the stairs. I don’t know the man’s.

@ 56 Fri 23:50 | loneliness 5, longing 4 | night | Friday table
It’s Friday and they’ll be sitting there. I don’t miss them. I went through them one by one to check: I don’t miss her, I don’t miss him, I don’t miss the way he talks over her. What I miss is walking in and somebody moving their coat so there’s a chair.

That’s all of it, I think. Somebody moving their coat.

@ 56 Sat 18:00 | solitude 4, contentment | walk
Walked out along the canal until the houses stopped. Two herons, standing on either side like they’d had words. I didn’t think about anybody for what must have been an hour. Came home with my ears ringing from the wind and made soup. This is the part I would have trouble explaining: it was a lovely day and I spoke to no one, and it was not the same thing as last night at all.

@ 56 Sun 16:40 | Sunday blues, loneliness

@ 55 Mon 20:05 | irritation, tiredness | work
New supervisor. Mrs. Reuter. She wants a number of sheets per day. The old maps come in folders tied with ribbon and some of the ribbons haven’t been undone in ninety years, and she wants a number.

@ 55 Tue 21:15 | hope, embarrassment, loneliness | bakery | A hello
Said good morning first. Before she did. It’s ridiculous that I’m writing this down, I’m thirty-eight.

@ 55 Thu 22:30 | loneliness | flat
Somebody upstairs plays the piano, always the same piece, always stops at the same bar. I’ve started to wait for the bar.

@ 55 Sat 23:10 | loneliness 4, hope 2 | writing | Why I’m writing this down
I’ve been trying to say what this is for. I don’t want it to be a list of complaints. But I don’t want it to be cleaned up, either. At the old place I had a way of telling things so that they were already funny, already over. “You’ll never guess what happened to me.” I could make a whole table laugh at a week I had spent crying in.

So here is the uncleaned version of today. I woke up late. I washed two cups. I went to the market and stood in front of the cheese for so long that the man asked twice. I bought the one I always buy. Then I walked home the long way, past the school with the big windows, and there was a poster on the gate: *Choir. Thursdays, half past seven. No audition. We need everyone, above all low voices.* A strip at the bottom with numbers to tear off, and none torn off.

I stood there like with the cheese.

I used to sing. Not well, in the middle of a row, and what I liked was exactly that, to be in the middle of a row. You breathe where the others breathe. Nobody asks you anything.

I didn’t tear off a number. I thought: if mine’s the first strip gone, they’ll be able to tell it was somebody hungry. That’s the kind of thing I think. I’d like whoever reads this later, me most likely, to know that this is what it was like inside: a grown woman negotiating with a strip of paper.

I came home and the flat was as I had left it. It always is. That’s what I wanted, and it’s also what’s wrong with it.

Maybe next week the strip will be torn anyway, by someone else, and mine would only be the second.
`;
