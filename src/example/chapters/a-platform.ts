// After a month without a word: a train, a father, a full house.
export const aPlatform = `
@ 29 Fri 21:30 | uncertainty, hope, loneliness | writing | Five weeks or so
I said I wouldn’t make it up afterwards, so: I worked, I went on Tuesdays, I went on most Thursdays. It wasn’t better for not being written down, and it wasn’t worse. I missed it on the tram, mostly. I’d see something and have nowhere to put it.

What I’d have put: a man running for the tram with a birthday cake, level, like a waiter.

@ 29 Sat 10:40 | fear 3, worry 4 | family | Dad
Elin rang at seven, and she never rings at seven. Dad fell in the bathroom. Nothing’s broken, he’s black and blue all down the side. He lay there from some time in the night until the carer came. He hadn’t wanted to pull the cord since “it would have woken people”.

I’m on the train as I write this.

@ 29 Sat 23:20 | compassion, sadness | family, night | His hands
He was sitting up, in the good cardigan, embarrassed, as if we’d caught him at something. I held his hand, and it’s my hand. I’d never seen it. The same flat thumb.

He asked about the choir. I’d told him once on the phone, in passing. He said: “Your mother sang low too.” I said I know, Dad. He said, “She moved her mouth if she wasn’t sure. Nobody noticed in forty years but me.”

He lay all night on the tiles so as not to wake people.

I know where I have it from, then.

@ 29 Sun 15:00 | alone in company, loneliness, love | family | Full house
Elin’s kitchen: Karl, both children, the cousins from the other side, Dad in the armchair like a visiting king, nine people and a rabbit. I peeled things. Everybody was lovely. Juno sat on me.

And I was lonely in the middle of it, so sharply that I went to look at the coats in the hall. You’d think it would know that this is the place where it isn’t needed. It came along on the train.

@ 28 Mon 21:45 | Sunday blues, tiredness 4, loneliness | family
It lasts until Monday when you travel.

@ 28 Tue 20:05 | vulnerability, hope, loneliness | therapy | The cord
Told her about the cord. She let it stand for a long time. Then she asked who has put in a cord for me, and where. I said, what do you mean, *where*. And she said, well, in your bathroom they’d put it by the bath.

I thought about it the whole way home. There’s one on Tuesdays. There’s a bit of one by the tea urn. There’s one that Pell put in with a pan of water, and I’ve hung my towel over it.

@ 28 Wed 19:10 | love 3 | family
Rang Dad. Nobody told me to. We talked for six minutes, his record.

@ 28 Thu 22:35 | contentment, belonging, hope | choir
Moved my mouth where I wasn’t sure.

@ 28 Sat 14:00 | the good tired | walk | To the weir
Eleven kilometres to the weir and back. My legs are shaking and I could eat a door. Made up another word, for this.

@ 27 Mon 20:55 | stress 3 | work
There’s talk of an outside firm to do the rest of the sheets. By machine, in eight weeks, it would take us three years. Tomas says the machine can’t read the pencil. Mrs. Reuter says nobody asks about the pencil.

@ 27 Tue 21:10 | anger | therapy, work
I was angry for the whole hour and it was marvellous. At the chart, then at J., then at Mum for dying on a Wednesday. D. looked pleased, as far as you can tell.

@ 27 Thu 22:20 | joy 2, connection 3, hope | choir, conversation | Bea’s rule
In the break I told Bea about the full house and the coats. I hadn’t planned it. She said when she drove nights she’d have the bus full of people coming from parties and she used to feel like that, with forty of them on board. “So I had a rule. I’d talk to one. Just one. You can’t have a bus.”

You can’t have a bus.

@ 27 Sat | solitude, calm
Read all day with my feet in the sun that comes in through the kitchen.

@ 27 Sun 21:20 | loneliness, Sunday blues

@ 26 Tue 22:00 | grief 3, loneliness | therapy, family | Wednesday
It was a Wednesday and I was at a party of M.’s and hadn’t heard the phone. I’d put it in my coat and the coat was in the pile on the bed. When I came to get it there were nine calls.

I’ve never told this to anyone before today. At the Friday table they knew that my mother had died. They didn’t know about the coats.

I write *coats* quite a lot, I see.

@ 26 Wed 21:40 | tiredness, relief
Empty, but rinsed.

@ 26 Thu 23:00 | hope 2 | choir
Ilias asked if I could hum him his note. I could.

@ 26 Sat 20:15 | solitude 4, calm 3 | walk | Rain on the lock
Rain so fine you only saw it on the water. I stayed until my sleeves were dark. Nobody else was out, and I didn’t want anybody to be.

@ 25 Mon 19:00 | curiosity, hope | work, conversation | Lunch
Tomas eats his lunch at 12.10 on the back stairs. I know since I went and sat there. He moved over. He’s making a map of every rubbed-out house he’s found, with numbers, on his own time, he has sixty-three. He’s never shown it to anybody.

He showed me.

@ 25 Tue 23:10 | hope 2, loneliness 2, curiosity 3 | work, writing | Sixty-three houses
I can’t stop thinking about Tomas’s map.

It’s on the back of a big sheet of packing paper, folded in eight. He’s drawn the city as it is, quite lightly, and on top of it in red all the houses that were once on a sheet and then weren’t. Each has a number and in a school notebook he’s got the numbers with whatever he could find out. *No. 12, dairy, rubbed out before the second survey. No. 30, nothing known, two chimneys. No. 41, cottage, later hedge, somebody pressed very hard.*

I asked why he does it. He’s not a man who likes being asked, he looked at his sandwich for a while. He said that when they corrected a sheet they weren’t allowed to leave a blank. It had to look as if there’d always been a tree there. “And I thought, somebody lived in that.” He shrugged. “It’s only so they’re written down once.”

He’s been doing it for eleven years. I’ve sat four metres from him for six of those. I’ve known how he takes his tea and that he’s got a mother and a bad knee. I’ve thought of him as a quiet person, full stop, and all that time he was sitting there with sixty-three houses in his bag.

What else are people carrying about? The man with the birthday cake. The old couple with the kettle. I go around being sure that everyone’s already full, that they’ve got their tables. I never thought that somebody could be sitting on the back stairs at ten past twelve with the thing they’d most like to show, and just never be asked.

I’m not going to make a rule out of it. I’d only like to remember his face when he unfolded it. He watched me instead of the map. He looked like somebody waiting at a door with a parcel.

@ 25 Wed 22:10 | connection | family
On the shelf. Pim’s lost a tooth, or swallowed it, there are two schools of thought.

@ 25 Fri | loneliness 4, longing 3 | night | Still
Let nobody say that I only write the nice ones. It’s Friday, it’s quarter past eleven, I’ve had a good month by anyone’s count, and I’d give the lot for someone reading in the next room.

@ 25 Sat 09:30 | | bakery
They’ve got a sign up. Closing for nine weeks, new oven, new floor. She said: “You’ll have to be brave.”
`;
