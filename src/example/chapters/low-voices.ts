// Choir nights, and the evenings between them.
export const lowVoices = `
@ 48 Sun 18:10 | Sunday blues, solitude | walk
Both, today. Canal in the morning and it was mine. Then four o’clock came and it was Sunday.

@ 47 Mon | | work
Thirty-eight sheets.

@ 47 Thu 23:15 | alone in company, loneliness, disappointment | choir | Second time
Worse. Last week they were all strangers and so was I. This week they had all had a week with each other. There’s a joke about a page-turner that I missed. Everyone laughed and I laughed, a beat late, on the wrong side of it.

There ought to be a word for this. I’m adding one.

@ 47 Fri 21:20 | discouragement, loneliness
The thing is nobody was unkind. I went through the evening looking for somebody who’d been unkind and there wasn’t one.

@ 46 Tue 07:50 | | bakery
Poppy seed. A mistake, but I ate it.

@ 46 Wed 22:30 | longing, loneliness | night | What I’d want
I asked myself what I would actually want, if I were allowed. It isn’t many people. It’s one person who’d notice by my voice, by *one word* of it, how I am. And I’d notice by theirs. And neither of us would have to be interesting.

Had that with M. for a while, I think. Or I had it in her direction.

@ 46 Thu 22:40 | calm 3, belonging 2, hope | choir
Sat by Bea. She’d brought a second set of plastic sleeves.

@ 46 Sat 16:00 | solitude, peace | walk
Sat on the wall by the lock and watched a barge go down. It takes eleven minutes. There’s nothing you can do to hurry a lock.

@ 46 Sun 21:45 | loneliness, Sunday blues
Sunday did what it does.

@ 45 Mon 22:10 | stress 4, inadequacy 3 | work | The talk
A “talk”. Mrs. Reuter was very polite, she had the chart printed out. I tried to explain that the mill quarter sheets can’t go through the feeder. She wrote down *feeder*. Tomas looked at his keyboard the whole time.

Later he put a biscuit on my desk without saying anything. I ate it without saying anything. I think that we understood each other but it’s possible it was just a biscuit.

@ 45 Tue 21:30 | resentment, tiredness, loneliness | work

@ 45 Thu 22:55 | joy 2, hope 3 | choir | The chord
There was a chord tonight. We’d been missing it for three weeks, someone was always under it, probably me. And then it stood. You could hear the lamp shades. Agnes didn’t move, she kept the pencil up, and for a few seconds nobody wanted to breathe first.

Bea said “there she is”, as if it had been somebody we were waiting for.

@ 45 Fri 23:40 | loneliness, hope | night
Friday. I don’t think about the table so much as about Fridays.

@ 42 Tue 20:50 | emptiness, loneliness | | Two weeks
Two weeks of not going, and not writing, I only notice how long a thing has been when I see the date. First I had a cough, a real one. Then the cough was gone and I still had it, if you see what I mean.

@ 42 Wed 22:20 | loneliness 5 | family, night | Phone
Elin: “You sound far away.”
Me: “It’s the line.”
Elin: “It’s not the line.”

@ 42 Thu 21:10 | guilt, loneliness | choir
Thursday. Stayed in and heard half past seven happen.

@ 42 Fri | heaviness 4, loneliness
Tired. Nothing else.

@ 42 Sat 15:35 | surprise, connection, hope, loneliness | conversation | Number 4
I was on the number 4 and there was Bea, in the front seat where you can see out like a driver. She waved me up. Nobody has waved me anywhere in a long time.

She didn’t ask where I’d been. She said, “We’ve been flat without you”, and then explained every stop to me, which ones have bad kerbs, where the woman lives who always ran. She’s been retired for six years and she still rides the whole line, end to end, every Saturday. “To see if they’ve spoiled it.”

I rode to the terminus with her and back. I’d been on my way to buy a mop.

@ 42 Sun | Sunday blues, gratitude | | Sunday, small
Mopped.

@ 41 Mon 21:00 | anxiety 3, uncertainty, loneliness, hope | therapy | A form
Rang the practice. There’s a waiting list and a form. One of the questions: *How many people could you call at night?* Boxes for 0, 1–2, 3–5, more. I sat in front of that one. Elin, yes. But she’d be frightened. I’d be calling her to say I’m all right.

I ticked 1–2 and it felt like boasting.

@ 41 Thu 23:05 | belonging, alone in company | choir
Back. They’d kept my chair or nobody had wanted it. The boy with the rucksack is called Ilias and he’s a bass after all.

@ 41 Sat 12:10 | happiness, gratitude 2 | family | Parcel
Parcel from Elin. A jar of the red stuff, socks, and a drawing by Juno: a very tall house with one window and in the window me, with a big mouth. “She’s singing”, it says on the back, in Elin’s writing, in case I’d think I’m screaming.

@ 41 Sat 22:00 | nostalgia, sadness, loneliness | family, night
The red stuff’s Mum’s recipe. Elin makes it too sweet. Six years and I still check it against hers.

@ 40 Tue 20:20 | curiosity | work | A house that isn’t there
On sheet 212 someone rubbed out a house. You can see the ghost of it, the four walls, and over it a very neat tree. I showed Tomas. He got quite excited, he held it to the light. We spent our lunch looking at where a house had been.

@ 40 Wed 22:15 | hope 2, loneliness 3 | bakery, writing | A list
Things that were said to me this week by people who aren’t related to me:

- the usual?
- you’ll want the lower line there
- mind the kerb
- is that a tree or a correction
- *Otto, leave the lady*
- you again! (man at the lock, friendly)

It looks thin, written down. But a year ago there were forty sentences a night and I couldn’t repeat one of them to you.

@ 40 Sun 20:00 | Sunday blues, loneliness, longing | | The piano
The piano upstairs has got past the bar. I was in the kitchen and it simply went on, into a part I’d never heard. I clapped, alone in my kitchen, and then I felt so lonely that I had to sit down on the floor. I don’t know who it is. I’ve lived under their hands for months.
`;
