// A concert, and what comes after one.
export const fourBars = `
@ 10 Mon 21:50 | stress 3, surprise | work | Letters
The letters came. The outside firm gets the flat sheets, we keep everything with pencil or water damage, “for the time being”. Mrs. Reuter took the chart down herself. She stood there with the drawing pins in her palm and didn’t know where to put them.

I said the mill sheets can’t go through a feeder. She said, “I know. I wrote it in the report.”

I’d had her down as an enemy for the best part of a year.

@ 10 Tue 20:15 | confusion, compassion, hope | therapy

@ 10 Thu 23:00 | anxiety 3, hope 2 | choir
The four bars fall apart in the third. Every time.

@ 10 Fri 20:20 | loneliness
Left-over day.

@ 10 Sun 21:00 | Sunday blues, loneliness | | A picture
Somebody put up a picture from the Friday table. It came to me through three corners, I didn’t go looking. There’s a new woman sitting where I sat. She’s leaning in just like I used to, a bit too far, ready.

I looked at her for a long time. I hope that somebody moves their coat.

@ 9 Tue 20:00 | grief 2, acceptance 3, loneliness | therapy | Envy, no
I said I wasn’t envious and D. raised an eyebrow and I checked and I wasn’t. It was more like seeing your old school. It’s small and someone else’s drawings are up.

What hurts isn’t that they’re together. It’s that it was eleven years and there’s so little to carry out of it. You’d expect to need a van.

@ 9 Wed | excitement, hope | choir
Extra rehearsal. The third bar held!

@ 9 Thu 21:20 | anxiety 4 | choir, family | They’re coming
Elin’s coming to the concert. With Dad. By train, with the folding chair and the crab stairs and everything. I said it’s only four bars. She said, “He’s had his cardigan cleaned.”

@ 9 Sat 23:50 | joy 5, pride 3, love 4, hope 4 | choir, family | Concert
They’d put out a hundred chairs and there were people standing. I saw Dad at once, third row, aisle. I saw Pell, in a tie. I hadn’t told him when. I saw Sanne near the door with flour on her elbow, she’d come from work. Tomas with, I suppose, his mother.

I had to look away from all of it, or I’d not have got a note out.

The four bars. I’ll write it as exactly as I can. Bea breathed in on my left, and I breathed since she did. The first bar was all right. The second was better. In the third there’s the step down, where it falls apart, and I went down it as you go down a stair in the dark in your own house. And it was there. It was three of us and it was one thing. I could feel it in my breastbone. I don’t think I’ve ever been so unafraid in my life as for those, what, nine seconds.

I didn’t move my mouth. I sang.

Afterwards everyone stood about with plastic cups. I introduced people to each other: this is my father, this is Bea, she drove the 4. Dad said to her, “So you’re the one with the folder.” I’d told him that on the phone too, months ago.

He said to me: “I watched you. You were sure.”

Elin cried, but she cries at supermarket openings.

@ 9 Sun 11:00 | happiness, exhaustion | family
They’ve gone. The flat smells of Dad’s cologne. There are four cups to wash. Four!

@ 9 Sun 22:30 | loneliness 5, emptiness 3 | night | And then
And then it’s half past ten.

I know it. I know exactly how this goes by now, two hours of company and the silence has edges, and yesterday wasn’t two hours, it was the lot. I could draw you the curve. It makes no difference to the curve.

What I did: porridge. In the evening, yes. Then I hung Bea’s shell on the lamp by the hole it has.

@ 8 Mon 21:10 | heaviness, loneliness | work
All of Monday was the length of a corridor.

@ 8 Tue 20:20 | sadness 3, hope 2, loneliness | therapy
D. had been there! At the back. She asked if it was all right to say so. I was so pleased that I couldn’t speak, and then I was angry that she’d seen me happy, I’d have liked to keep one thing where I’m not being looked after. We laughed, at the end. It wasn’t the funny version, it was just funny.

@ 8 Thu 22:00 | contentment | choir
No music tonight, we stacked the risers and ate what was left. I know where the key to the urn is.

@ 8 Fri 21:40 | anger, guilt | family | Elin
We had a fight. On the phone, with the pan going. She wants Dad moved to the place with the garden, and she’s filled in the forms already. I said she might have asked me. She said, “You weren’t here. For years, Marit, you were at parties.” And then neither of us said anything, and the lid rattled.

She’s right, and she had no right. Both.

@ 8 Sat 10:20 | guilt 4, sadness 3, loneliness | family
She hasn’t rung. I haven’t either. I made the porridge and there’s nobody to tell.

@ 8 Sun 19:00 | Sunday blues 5, loneliness 4

@ 6 Wed 22:20 | relief 4, love 3, hope 3 | family, conversation | Breakfast
Twelve days. Then today the phone rang, and she said, without hello: “What did you have for breakfast?”

I said, “Nothing. You?”

“Nothing.”

And we both started crying, so that was breakfast. We went through it. It wasn’t elegant. I said I’d been at parties because at home everyone was being brave. She said she’d been brave since somebody had to stay. I said thank you for staying, I’ve never said it. She said, no, you haven’t. I said I’m saying it.

I’m going down the weekend after this one to look at the place with the garden. I’m bringing rolls.

@ 6 Thu 22:45 | calm, hope | choir
New piece. I can’t find my first note and hum Ilias’s instead.

@ 6 Sat 15:00 | contentment, solitude | walk | Aart explains the lock
It’s two gates and patience. You never open both.

@ 5 Mon 20:00 | tiredness 2 | work
Water damage all day. My favourites.

@ 5 Tue 22:30 | grief, love 3, loneliness 2 | therapy, family, writing | D.’s idea
D.’s idea. I said I’d feel silly. She said I needn’t show it to her.

Mum,

you’d like the canal. You’d say it’s brown and then you’d stand there for an hour. I’ve got a flat on the second floor, with a street lamp that hums, I think it’s a B flat. I’d want you to come up the stairs and get your breath back at the top and pretend to be looking at the door.

I’m singing. Dad says you moved your mouth. I never knew that. All those years in the row at the front, I’d thought you were the one who was sure. I wish you’d told me. I’d have told you that I did it too, at school, and at the table with the others, and with J. for most of three years.

I wasn’t there on the Wednesday. My phone was in my coat. I’ve never said that to you, in case you didn’t know, which is silly in about four ways. Elin was there. Elin was always there. I had an idea that you two had it all arranged between you and that I’d only be in the way with my long face, so I brought the funny one. You always laughed. I’ve been wondering whether you’d have liked the other one better.

There’s a woman in the choir, she’s not like you in the least, she used to drive a bus. But she holds the folder out to the side, so I can see in, and doesn’t say anything about it, and you did that with the hymn book.

I don’t know how to finish a letter that isn’t going anywhere. I’ll put what you put: *Wrap up, and eat something.*

M.

@ 5 Wed 21:15 | hope | conversation
The piano stopped in the middle, and then someone ran down the stairs, and there was a knock. A girl, fourteen perhaps, with a plaster on her thumb. Did I have a plug for a thing? I had a plug for the thing. I said I like it when you get past the bar.

She went dark red. “You can hear that?”

@ 5 Fri 22:50 | loneliness 3, longing 2 | night
Friday’s Friday.

@ 5 Sat | love, sadness, hope | family, walk | The place with the garden
It smells of floor polish and old soup. I laughed out loud in the entrance and Elin looked at me, and I couldn’t explain it, I said: “It smells of choir.”

Dad inspected the cords. There’s one by the bath, one by the bed, one by the armchair. He pulled the one by the armchair, “to see if it wakes people”. A young man came within a minute, out of breath. Dad said, good, carry on.

He’ll have the room on the corner. You can see a bit of railway from it.

On the platform Elin said, “You look more like yourself.” I asked who that was. She thought about it properly, with the train coming in. She said, “I don’t know. You used to have a face ready.”
`;
