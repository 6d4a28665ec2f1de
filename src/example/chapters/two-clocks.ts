// A room with two clocks, no hot water, and nights.
export const twoClocks = `
@ 39 Tue 19:20 | anxiety 4, vulnerability 3, hope | therapy | The room with two clocks
First hour. There’s a clock that she can see and a clock that I can see, and they’re not quite the same, by about a minute. I said so. She said: “Which one should we go by?” and I said hers, and she waited, and I said, oh.

D. is younger than I am. I’d prepared what to say, the funny version. I got about four sentences in.

@ 39 Wed 22:40 | exhaustion, relief
Slept like something dropped down a well.

@ 39 Thu 22:30 | contentment, hope | choir
Agnes has decided on a concert. There was a murmur, mostly from the sopranos.

@ 39 Fri 21:15 | loneliness 3 | night | Not sent
Wrote to M. It’s a short message. “I found your boxes, they’ve outlived everything.” I didn’t send it. I moved it to the drafts where there are two others.

@ 39 Sat 23:30 | loneliness 4, confusion 3, grief | night, writing | How it ended, as far as I know
D. asked how it ended with M. and I gave her a date. She said that wasn’t what she’d asked.

So, without a date. For years it went like this: I’d ring her on the way home from work and we’d talk until one of us reached a door. It was never about anything. She’d describe what people on her bus were reading. I knew her flat by its noises, the drawer that sticks, the cat on the radiator. If I’d had to say who knows me, I’d have said M., and I think that for a long time it was true.

Then there was the table, and we both belonged to it, and the calls got shorter because “see you Friday anyway”. And on Fridays there were ten of us and she was funny and I was funny. I’d look over at her sometimes, in the middle of it, and she’d be looking at her glass. I thought: ask her. And then somebody would say, “Marit, tell the one about the landlord”, and I told the one about the landlord.

When things went bad with J. I didn’t tell her. I was waiting for her to hear it. That’s the bit I couldn’t say on Tuesday. I sat there for most of a year waiting for her to hear it in my voice, like she used to, and every week that she didn’t, I took something back. I never told her I was doing that. From her side it must have looked as though I’d gone a bit cool, and then a bit busy, and then I’d moved.

Maybe she was waiting too. Maybe there was something with her, that year, and I was telling the one about the landlord.

I’ve always said that they didn’t see me. I’ve said it here. I’d like to leave it standing, as it’s how it felt, and put this next to it.

It doesn’t make me want to go back. It only makes it sadder, and a bit less like a court case.

@ 37 Mon 20:30 | frustration | flat | No hot water
The boiler for the entire house is out. A note in the stairwell: *we are waiting for a part*. Somebody has written underneath, in pencil: *aren’t we all*.

@ 37 Tue 20:10 | sadness 3, anger 2 | therapy
She asked what I did when I was little and nobody came. I said somebody always came. Then I cried for no reason for the second half.

@ 37 Wed 21:50 | | flat | Kettles
Four kettles for one bath. You have to drink nothing else in between. By the fourth the first is cold.

@ 37 Thu 23:20 | alone in company, tiredness, loneliness | choir
Sang badly. My throat’s shut. Bea pushed a lozenge along the music stand without looking at me, like a bribe.

@ 37 Sat 01:40 | loneliness 5, hopelessness 4 | night | Hard one
Awake. I keep thinking that I cut everything off and called it healing. That there’s a version of this where I was simply difficult, and they were simply tired, and there was no great protecting of anything. And now I’m protecting an empty flat with no hot water.

If I disappeared for a week, the first one to notice would be the woman at the bakery, and she’d think I was on holiday.

I don’t want to do anything. I want that to be clear to whoever reads this. I just want it to be morning and it’s twenty to two.

I put the light on and wrote down what’s in the room. Chair. Lamp. The strip from the poster, I never threw it away. Four boxes. My own two feet, which are cold. It helped about as much as you’d think. But it’s two now.

@ 37 Sat 13:10 | tiredness
It got light. It does.

@ 37 Sun 18:50 | Sunday blues 3, loneliness

@ 36 Mon 19:40 | surprise, connection, compassion, hope | conversation, flat | Pell
Mr. Pell at the door, with a pan. He has a gas ring from camping and has been heating water for the old couple on the ground floor, and there was some left. He carried it up two flights with a tea towel round the handle. Otto came too, to supervise.

He stood in the kitchen while I poured it into the basin. He looked at the boxes. “Still arriving?” he said.

I said it’s been five months. He said it took him six years, after his wife, and that nobody had told him there was a rule.

@ 36 Tue 20:00 | hope, confusion | therapy | What I told her
Told D. about the pan. I told it as a funny story and she didn’t laugh. “What was it like, having him bring it?” I said it was very nice of him. “And what was it like?”

It was unbearable. I’d wanted to cry and I’d wanted him to go. I thanked him about nine times and held the door so wide that he left. Then I sat on the edge of the bath with my hands in the hot water until it was lukewarm, and I was happy, and it was the same minute.

She said maybe that’s what we work on, then, that minute.

@ 36 Wed 22:10 | tiredness | work
Forty-four. The number made Mrs. Reuter’s evening.

@ 36 Thu 22:45 | belonging, hope | choir
Bea saved me the sleeve with the good copy.

@ 36 Fri 23:30 | loneliness 4, envy 2 | night
From the window you can see into a kitchen across the yard. Five people and one is telling something with his arms. I don’t know them. I watched till they turned the light off.

@ 36 Sat 17:20 | relief, joy, hope | flat | The part came
Hot water! I was in the shower for so long the mirror came off its hook.

@ 36 Sun 20:30 | Sunday blues, acceptance
Did nothing against it today. Let it be Sunday. It got to about seven and then it had had enough of itself.

@ 35 Tue 19:50 | shame 4, loneliness | therapy | Being a lot
We got to the sentence. *You’re a lot, you know that?* J. said it in a car, quite friendly, he was looking for a parking space. I must have decided right there, between two streets, to be less. And I got very good at it. At the end I was so little that I could be left out of plans without anyone noticing they’d done it.

I’d thought I left because they didn’t see me. But I’d helped. I’d painted a neat tree over the house.

@ 35 Wed 22:00 | exhaustion

@ 35 Thu 21:00 | | choir
No voice. Went anyway and turned pages for the pianist. He nods, one beat before.

@ 34 Mon 23:10 | heaviness, loneliness | night
Everything weighs what it weighs plus the same again.

@ 34 Tue 20:20 | numbness, loneliness | therapy
Sat there. Both clocks.

@ 34 Wed 22:50 | emptiness 4, discouragement 3, loneliness | | Stopping for a bit
I’m going to leave this alone for a while. I’ve noticed I do things in order to have written them down, and then I don’t even do the things, I just compose the sentence. It’s like the Friday table, only quieter.

If I come back I’ll come back. I won’t make it up afterwards.
`;
