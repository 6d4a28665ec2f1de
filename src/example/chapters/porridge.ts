// Slowly open again. Nobody cuts a ribbon.
export const porridge = `
@ 16 Mon 20:30 | calm, tiredness, loneliness | work
Three weeks of porridge, mostly. I didn’t write, I rang instead.

@ 16 Tue 20:00 | relief 3, anger 2, hope | therapy | Back on Tuesdays
D. is back and a bit brown. I told her everything in order, M., the tick, the nights. She asked what I’d needed on the second night. I said a cord. She said, “You pulled one.” I said not until Saturday. “You pulled one”, she said again.

Then I told her I’d been furious with her for going. It was out before I’d dressed it. She said, thank you for telling me, and the two clocks went on, and nothing fell down.

@ 16 Wed 22:15 | trust, wonder, hope | therapy
I keep going back to it. I was a lot, for about a minute and a half, and nothing fell down.

@ 16 Thu 22:40 | happiness 3, belonging 4 | choir | New floor
The canteen has a new floor and it sounds completely different, brighter, you can hear all the wrong notes. Bea’s back with shells for everybody. Mine has a hole. “So you can hang it up”, she said, but I think it just had a hole.

@ 16 Sat 11:00 | hope | bakery | Open
Opens Monday! There was paper on the windows and a tear in it, and I looked through like a child. She was in there on her knees with a spirit level.

@ 15 Mon 08:10 | joy, gratitude, hope | bakery | Sanne
She’s called Sanne. She told me herself, over the new counter: “Nine weeks I’ve been thinking of people as what they eat. You’re Seeded. I thought I’d better ask.”

So I said Marit and she said Sanne. It’s taken most of a year.

@ 15 Tue 21:00 | hope 3, vulnerability 2 | therapy

@ 15 Wed 21:30 | love | family
Dad can do the stairs again, one at a time, sideways, “like a crab with a pension”.

@ 15 Thu 22:50 | irritation 2, contentment 2 | choir
Sopranos.

@ 15 Fri 22:00 | loneliness, solitude | night | Friday, differently
Cooked something that takes long. Onions for forty minutes. I’d thought of asking Pell and didn’t, I wanted the evening. It’s odd to have two feelings for the same empty chair. I looked at it: is it *nobody’s coming* or is it *nobody’s coming*?

Second one, tonight.

@ 15 Sat 17:50 | solitude 3, contentment, loneliness 1 | walk, writing | The difference, again
I’ve been trying for a year to say what the difference is, and every time I think I’ve got it, it’s gone by supper. Today’s attempt.

I was out from ten till four. I met: two dogs, a man with a ladder, the woman who sells eggs from a hatch. I said “six, please”. In between there was nobody, and it was as if somebody had turned a volume knob down that I didn’t know was on. I could look at a thing for as long as I liked. I ate the second half of my bread at a quarter to twelve since that’s when I wanted it.

In the evening nothing will have changed. It’ll be the same me and the same number of people. And I know that somewhere around the time when the windows go yellow it can tip over. Then it’s no longer that I’m here, it’s that they’re there.

So it isn’t how many people. I used to think it was the time of day, or that I was tired. But I think it’s this: out on the path I’m not missing from anywhere. Nobody’s laid a place for me and I haven’t not come. At home at seven I’m missing from about a hundred kitchens. It’s nonsense, not one of those kitchens is waiting. But it’s exactly what it feels like, like being late for something without having been told where it is.

When Elin rings it stops, and it stays stopped for an hour or so afterwards as well, although I’m just as alone as before. I’m in *that* kitchen, then. I’m on the shelf. One’s enough.

That’s the attempt. I’ll read it at supper and see.

*Supper:* more or less.

@ 15 Sun | Sunday blues, loneliness

@ 14 Mon 19:45 | worry 2 | work
The outside firm was here. Two men with a laser thing. They were rather nice about the mill.

@ 14 Wed 20:10 | curiosity, connection, hope | conversation, work | Sixty-four
Found Tomas another. Sheet 340, corner, a row of three sheds turned into a hedge. He said, “That’s sixty-four, five and six”, and shook my hand.

@ 14 Thu 23:05 | joy 4, connection 3, hope | choir | Bea’s kitchen
After choir Bea said she had too much soup. Six of us went. Her flat’s at the terminus, naturally, you can see the 4 turning. There weren’t enough chairs so Ilias sat on the bread bin. They argued about a film none of us had seen to the end. I said perhaps ten sentences all evening.

At some point she reached past me for the salt and put her hand on my back to do it, and left it there as one does, for nothing, for balance. I noticed that I’d stopped listening. I can’t remember when anyone last put a hand on my back.

I walked home instead of taking the tram. It’s an hour and ten. I wanted to bring the evening home carefully, so that it wouldn’t spill.

Unlocked the door. Waited for the edges. They came, but they’d been filed down a bit.

@ 14 Fri 07:20 | happiness
Slept.

@ 14 Sat 21:15 | loneliness, hope | night | The day after the day after
Of course it comes. You’re warm and then you know what warm is. I wrote to Bea to say thanks for the soup, and then sat and looked at the message to see whether it would be answered, and I thought: no. I’m not doing M. again. I put the phone in the drawer with the cutlery and did the windows.

She’d answered within a minute, it turns out. A picture of the bread bin, dented.

@ 12 Tue 20:30 | frustration 2, loneliness | therapy
Wasn’t my day. I said “fine” four times. She has a way of writing nothing down.

@ 12 Wed | tiredness | work

@ 12 Thu 22:30 | anxiety 2, pride 2, hope | choir | Four bars
Agnes wants four bars from the low voices alone. Four bars, three of us, nobody to hide behind. I said that I could move my mouth. She put the pencil behind her ear.

@ 12 Sat 13:20 | contentment, the good tired | walk
The weir again, with Otto, who rode back in my rucksack from the second lock on, looking out over my shoulder like somebody’s uncle.

@ 12 Sun 18:30 | Sunday blues | family
Rang Dad, rang Elin, it was suddenly eight.
`;
