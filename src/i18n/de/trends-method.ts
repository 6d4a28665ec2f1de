// The page that says how the trends are worked out, in German. Numbers and formulas are those of the English page.
import type { trendsMethod as english } from '../en/trends-method.ts';
import { sources } from './trends-sources.ts';

type Part = (typeof english)['parts'][number];
type Section = Part['sections'][number];

const pictures: readonly Section[] = [
  {
    heading: 'Was als Tag zählt',
    lines: [
      'Ein Tag zählt als Tag mit Eintrag, wenn er mindestens einen Eintrag hat. Auch ein Eintrag ohne Gefühl zählt.',
      'An einem Tag mit Eintrag ist ein Gefühl entweder genannt oder nicht genannt. Es in drei Einträgen eines Tages zu nennen, ist ein Tag mit Nennung.',
      'Ein Tag ohne Eintrag ist keins von beiden. Er bleibt leer, er ist nie eine Null, und er steckt in keiner der Zahlen.',
      'Ein Eintrag gehört zu dem Tag, von dem er handelt. Beginnt dein Tag später als um Mitternacht, gehört ein Eintrag aus den frühen Stunden zum Tag davor; ein Eintrag ohne Uhrzeit bleibt an seinem eigenen Tag.',
    ],
  },
  {
    heading: 'Die Balken',
    lines: [
      'Jeder Balken ist der Anteil der Tage mit Eintrag, an denen das Gefühl genannt ist, Woche für Woche von Montag bis Sonntag. In einer Woche mit vier Tagen mit Eintrag steht ein Gefühl, das an dreien davon genannt ist, bei 75 %. Die Woche hat sieben Tage, gefragt werden nur die mit Eintrag.',
      'Bei einem oder zwei Tagen mit Eintrag würde ein Anteil mehr sagen, als bekannt ist. Dann gibt es keinen Balken, nur die Zahl: 1/2 heißt einer von zweien. Wo das zu breit ist, steht die Eins über der Zwei. Wo für eine Zahl gar kein Platz ist, steht ein kleiner Ring, und die Tabelle hat die Zahl.',
      'Eine Woche, die außerhalb des Zeitraums beginnt oder endet, wird nur innerhalb gezählt; so ergeben die Wochen zusammen den Satz darüber. Zeiträume über zwei Jahre zeigen Monate, solche über zwölf Jahre zeigen Jahre.',
      'Jedes Bild reicht von 0 bis 100 %, damit sich zwei davon vergleichen lassen.',
    ],
    formula: ['Anteil = k / n', 'k: Tage mit Nennung, n: Tage mit Eintrag'],
  },
  {
    heading: 'Die dünne Linie',
    lines: [
      'Wenige Tage können zufällig hoch oder niedrig ausfallen. Die dünne Linie zeigt, wie weit: So gezogen, enthält eine solche Linie den wahren Anteil in etwa 95 von 100 Fällen. Sie ist lang, wo wenig geschrieben ist, und kurz, wo viel.',
      'Es ist das Wilson-Intervall. Es verlässt nie 0 bis 100 %, und es bedeutet auch dann noch etwas, wenn ein Gefühl an keinem der Tage oder an allen genannt ist.',
      'Die Linie nimmt Tage, als hätten sie nichts miteinander zu tun. Gefühle dauern länger als einen Tag, in Wahrheit ist der Zweifel also etwas größer als die Linie.',
    ],
    formula: [
      'Mitte = (p + z²/2n) / (1 + z²/n)',
      'Hälfte = z · √(p(1 − p)/n + z²/4n²) / (1 + z²/n)',
      'von Mitte − Hälfte bis Mitte + Hälfte, mit p = k/n und z = 1,96',
    ],
  },
  {
    heading: 'Die Zeichen darunter',
    lines: [
      'Ein Zeichen ist ein Tag mit Eintrag. Es ist gefüllt, wo das Gefühl genannt ist, blasser und hohl, wo du geschrieben und es nicht genannt hast. In einem langen Zeitraum ist das hohle Zeichen ein dünner Strich. Wo ein Tag schmaler als anderthalb Pixel wäre, steht ein Zeichen für die Tage, die sich einen Pixel teilen, und ist so hoch wie der Anteil davon mit Nennung. Einsamkeit ist ein Kreis, Hoffnung ein Dreieck.',
      'Ein Tippen auf ein Zeichen oder ein Schritt mit den Pfeiltasten, und der Tag lässt sich öffnen.',
    ],
  },
  {
    heading: 'Mehrere Gefühle in einem Bild',
    lines: [
      '„Übereinander“ zeigt dieselben Anteile als Zeichen, verbunden durch gerade Linien. Eine Linie verbindet nur benachbarte Wochen. Sie bricht ab, wo eine Woche weniger als drei Tage mit Eintrag hat, und dazwischen wird nichts geraten.',
    ],
  },
  {
    heading: 'Das Band',
    lines: [
      'Wo zwei Gefühle in einem Bild sind, füllt „Band“, was zwischen ihren Linien liegt. Es ist nur der Abstand der beiden, Woche für Woche, und es fehlt, wo eine Linie abbricht.',
    ],
  },
  {
    heading: 'Die Tage davor',
    lines: [
      'Unter dem Satz eines Gefühls stehen die Tage unmittelbar vor den gezeigten, ebenso viele, wenn an mindestens dreien geschrieben ist. „Seitdem öfter“ oder „Seitdem seltener“ steht nur da, wo der Vergleich, der unter „Vorher und nachher“ beschrieben ist, es trägt.',
    ],
  },
  {
    heading: 'Tage, die viel später beschrieben wurden',
    lines: [
      'Ein Eintrag, der mehr als 36 Stunden nach dem Ende seines Tages geschrieben wurde, ist kenntlich: Sein Zeichen hat eine Linie darunter, seine Stärke eine offene Mitte, und der Tag sagt es, wenn er vorgelesen wird. Erinnertes zählt wie alles andere. Einträge aus Dateien sind nicht kenntlich, denn niemand weiß, wann sie geschrieben wurden.',
    ],
  },
  {
    heading: 'Die Stunden des Schreibens',
    lines: [
      'Abende fühlen sich anders an als Morgen. Wo zwei Spannen von Tagen verglichen werden und jede zwölf oder mehr Einträge mit Uhrzeit hat, werden auch die Anteile der vier Tageszeiten verglichen. Wo sie 0,4 oder mehr auseinanderliegen, sagt die Seite, zu welchen Tageszeiten jede geschrieben ist.',
    ],
    formula: ['Abstand = ½ · Σ |Anteil davor − Anteil seitdem|, über die Tageszeiten'],
  },
  {
    heading: 'Die Tage, mit denen sich eine Seite öffnet',
    lines: [
      'Eine Seite des Verlaufs zeigt wieder die Tage, mit denen sie verlassen wurde, wenn darin drei Tage mit Eintrag liegen. Sonst öffnet sie sich mit 90 Tagen, mit 30, solange das Tagebuch nicht älter ist, und mit mehr, wo 90 weniger als drei Tage mit Eintrag enthalten.',
    ],
  },
  {
    heading: 'Ein Jahr, Tag für Tag',
    lines: [
      'Ein Feld ist ein Tag. Ein gefülltes Feld nennt das Gefühl, an einem grauen ist geschrieben, ohne es zu nennen, an einem leeren ist nicht geschrieben.',
      'Wo angegeben ist, wie stark es war, hat das Feld einen Punkt und einen von drei Tönen: ein Mittel unter 2,5, ab 2,5 und ab 3,5.',
    ],
  },
];

const strengths: readonly Section[] = [
  {
    heading: 'Die Linie der Stärken',
    lines: [
      'Stärke ist freiwillig, und keine Angabe ist keine Null. Ab zehn Tagen mit einer Stärke zeigt sie eine Linie: 1 ist eine Spur, 5 ist überwältigend. Ein Tag mit mehreren Einträgen zählt mit dem Mittel derer, die sie angeben, oder, mit „Das Stärkste jedes Tages“, mit der größten.',
      'Die Linie ist ein Mittel, in dem ältere Tage immer weniger wiegen. Nach einer Halbwertszeit wiegt ein Tag halb so viel: 7 Tage, wo bis zu 92 Tage gezeigt sind, 14 Tage bis zu 366, darüber 30 Tage. An jedem Tag kennt sie diesen Tag und die davor, nie spätere, und nur Tage, die gezeigt sind.',
    ],
    formula: ['Gewicht w = 2^(−Alter / Halbwertszeit)', 'Mittel m = Σ w x / Σ w'],
  },
  {
    heading: 'Das Band um sie',
    lines: [
      'Das Band ist, wo das Mittel vermutlich verläuft: So gezogen, enthielte es das wahre in etwa 80 von 100 Fällen, wenn Tage nichts miteinander zu tun hätten. Sie haben aber miteinander zu tun, in Wahrheit ist der Zweifel also etwas größer. Es ist breit, wo wenig angegeben ist.',
      'Es beginnt, wo die Gewichte mindestens drei Tage ergeben. Fünf gleiche Antworten heißen nicht, dass es keinen Zweifel gibt, denn die Stufen sind ganz: Die Varianz wird nie kleiner als 1/12 genommen.',
    ],
    formula: [
      'n = (Σ w)² / Σ w²',
      's² = n / (n − 1) · Σ w (x − m)² / Σ w, mindestens 1/12',
      'von m − 1,2816 s/√n bis m + 1,2816 s/√n',
    ],
  },
  {
    heading: 'Wo die Linie verblasst und abbricht',
    lines: [
      'Ein Tag ohne Stärke bewegt nichts. Nach dem letzten Tag mit Angabe geht die Linie zwei Halbwertszeiten lang, 14, 28 oder 60 Tage, gerade und blass weiter und endet dann. Über Lücken bis zu dieser Länge ist sie verbunden, an längeren bricht sie ab. Ein einzelner Tag zwischen zwei Brüchen ist ein eigenes Zeichen.',
      'Bei mehr als 400 Tagen mit einer Stärke sind die einzelnen Tage nicht mehr gezeichnet, nur ihr Mittel.',
    ],
  },
  {
    heading: 'Wann eine Richtung genannt wird',
    lines: [
      '„Niedriger“ oder „höher“ gegen Ende dieser Tage steht nur da, wenn drei Dinge übereinstimmen. Gefragt werden Wochenmittel: Wochen von Montag bis Sonntag mit mindestens zwei Tagen mit Angabe der Stärke, und mindestens acht solche Wochen.',
      'Der Mann-Kendall-Test ergibt p unter 0,05. Das 95-%-Intervall der Theil-Sen-Steigung, der mittleren aller Steigungen zwischen je zwei Wochen, enthält die Null nicht. Und entlang dieser Steigung ändert sich die Stärke von der ersten dieser Wochen bis zur letzten um mindestens eine halbe Stufe.',
      'Sonst wird nichts gesagt und nichts angedeutet. Benachbarte Tage sind einander ähnlich, und Tests, die sie als unähnlich nehmen, sehen Richtungen, wo keine sind: Tag für Tag gefragt, in 4 bis 53 von 100 erdachten Tagebüchern, in denen sich nichts ändert, umso öfter, je ähnlicher ihre Tage. Wochen vergessen das meiste davon. Diese Regel sprach in 1 bis 6 von 100 solchen Tagebüchern, und in 9 bis 16 von 100, wo jeder Tag dem davor sehr ähnlich war.',
      'Der Preis ist Schweigen. Ein wahrer Rückgang um anderthalb Stufen zeigte sich in etwa 3 von 10 erdachten Tagebüchern von zwölf Wochen, und in etwa 9 von 10 von einem Jahr.',
    ],
    formula: [
      'Steigung = Median von (yⱼ − yᵢ) / (tⱼ − tᵢ)',
      'S = Σ Vorzeichen(yⱼ − yᵢ), i vor j',
      'Z = (S ∓ 1) / √Var S, mit Bindungen',
      'ein Monat im Satz sind 30 Tage; unter 0,2 Stufen im Monat sagt er die Veränderung entlang der Steigung im Ganzen',
    ],
  },
  {
    heading: 'Die Linie, die zurückblickt',
    lines: [
      '„Über alles zurückblicken“ zeichnet ab 15 Tagen mit einer Stärke eine glatte Linie, LOESS. An jedem Tag ist sie eine Gerade durch die nächsten Tage, die näheren schwerer: durch drei Viertel von allen, ab 30 Tagen durch die Hälfte. Bei mehr als 400 Tagen entsteht sie aus Wochenmitteln, bei mehr als 400 Wochen aus Mitteln von 2, 4 oder mehr Wochen.',
      'Sie nutzt, was danach kam, ebenso wie das, was davor kam. Deshalb zeichnet sie die Vergangenheit neu, wenn etwas Neues geschrieben wird, sie läuft über Lücken hinweg, und ihr Ende ist am wenigsten gewiss. Sie weiß nichts von dem, was als Nächstes kommt, und kein Satz entsteht aus ihr. Ihr Band enthält 80 von 100, nach der t-Verteilung von Student.',
    ],
    formula: [
      'w = (1 − (|t − t₀| / h)³)³',
      'h: Abstand zum entferntesten der verwendeten Tage',
      'die Gerade mit dem kleinsten Σ w (y − a − b t)²',
    ],
  },
  {
    heading: 'Für Neugierige',
    lines: [
      'Das Mittel braucht einen Tag, die Streuung (Standardabweichung, n − 1) zehn. Was von einem Tag zum nächsten geschieht, wird nur über Paare gezählt, die genau einen Tag auseinanderliegen, und erst ab 20 solchen Paaren: Eine Lücke hat keine Größe.',
      'Wie ähnlich ein Tag und der nächste sind, ist eine Korrelation, mit ihrem 95-%-Intervall nach Fishers z. Bei 20 Paaren reicht es um 0 von −0,44 bis 0,44, es ist also etwas für die Neugier. Dieselben Zahlen können für sehr verschiedene Monate stehen.',
    ],
    formula: [
      'zum nächsten Tag: √(Mittel von (xₜ₊₁ − xₜ)²)',
      'Intervall: tanh(artanh r ± 1,96 / √(Paare − 3))',
    ],
  },
];

const beside: readonly Section[] = [
  {
    heading: 'Vorher und nachher',
    lines: [
      'Zwei Zeitspannen werden nach den Anteilen ihrer Tage mit Eintrag verglichen. Bei weniger als zwölf Tagen mit Eintrag auf einer Seite gibt es nur die Zahlen.',
      'Sonst entsteht aus den beiden dünnen Linien ein 95-%-Intervall des Unterschieds, nach der Methode von Newcombe. Da benachbarte Tage einander ähnlich sind, wird es so gebildet, als gäbe es nur ein Drittel der Tage. „Öfter“ oder „seltener“ steht da, wo es die Null nicht enthält.',
      'Ein anderes Programm hatte andere Wörter zur Wahl, und ein Wort, das es dort nicht gab, wurde nicht seltener genannt: Es ließ sich nicht nennen. Wo Tage aus einem anderen Programm kamen, wird eine Richtung deshalb nur gesagt, wenn auch die Tage eines Programms allein sie tragen. Dasselbe gilt für Stärken, Schlagwörter und Vermutungen.',
      'In erdachten Tagebüchern, in denen sich nichts änderte, wurden zwei Fenster von 28 Tagen in bis zu 3 von 100 auseinandergehalten, und in 13 von 100, wo jeder Tag dem davor sehr ähnlich war. Ohne das Drittel wären es 5 bis 42 gewesen.',
    ],
    formula: [
      'd = p₁ − p₂, jedes mit lo und hi aus k/3 und n/3',
      'von d − √((p₁ − lo₁)² + (hi₂ − p₂)²)',
      'bis d + √((hi₁ − p₁)² + (p₂ − lo₂)²)',
    ],
  },
  {
    heading: 'Kapitel',
    lines: [
      'Ein Kapitel ist ein Tag, den du gewählt hast, und ein Name, den du gegeben hast. Ebb sucht keine solchen Tage: Tests, die das tun, finden welche, wo keine sind, da benachbarte Tage einander ähnlich sind.',
      'Davor und von diesem Tag an werden gleich viele Kalendertage gezählt: so viele, wie beide Seiten zwischen deinem ersten Tag mit Eintrag und heute haben, höchstens 90. Der Tag selbst gehört zu dem, was danach kommt. Verglichen wird wie oben.',
      'Ein Kapitel beginnt oft zu einer ungewöhnlichen Zeit, und auf ungewöhnliche Tage folgen gewöhnlichere, was auch begann. Was sich dort änderte, hätte sich vielleicht auch ohne es geändert.',
    ],
  },
  {
    heading: 'Nach Wochentag und Tageszeit',
    lines: [
      'Wochentage zählen Tage mit Eintrag. Tageszeiten zählen Einträge, nach der Uhrzeit, von der der Eintrag handelt: Nacht ab 0, Morgen ab 5, Nachmittag ab 12, Abend ab 18. Ein Eintrag ohne Uhrzeit wird für sich gezählt.',
      'Ein Balken und seine dünne Linie, dieselben wie in den Bildern, beginnen bei drei Tagen oder Einträgen. Kein Wochentag wird höher genannt als ein anderer: Bei sieben liegt immer einer oben.',
    ],
  },
  {
    heading: 'Zwei Gefühle an einem Tag',
    lines: [
      'Tage mit Eintrag werden danach gezählt, ob sie beide, eins oder keins nennen. Zu erwarten ist, was sich ergäbe, wenn die beiden nichts miteinander zu tun hätten: der Anteil des ersten, an den Tagen des zweiten.',
      'Der Anteil der Tage, die beide nennen, hat sein Intervall ab drei Tagen mit Eintrag. Nichts wird getestet, und ob es mehr oder weniger sind als zu erwarten, bleibt dir zu lesen.',
    ],
    formula: ['erwartet = n₁ · n₂ / n'],
  },
  {
    heading: 'Deine Wörter',
    lines: [
      'Die Liste zählt die Tage, die ein Wort nennen. „100-mal genannt“ zählt Einträge, ein Wort in zwei Einträgen eines Tages zählt also zweimal.',
      'Wie viele verschiedene Wörter es sind, wächst damit, wie viel genannt ist. Deshalb sagt die letzte Spalte, wie viele verschiedene unter 20 Nennungen zu erwarten sind, die zufällig aus jenem Monat genommen werden (bei mehr als drei Jahren aus jenem Jahr). Bei weniger als 20 Nennungen gibt es keine solche Zahl. Es ist eine Zahl und keine Note, und mit der Übung wächst sie oft.',
    ],
    formula: ['Σ (1 − C(N − Nᵢ, 20) / C(N, 20))', 'N: Nennungen, Nᵢ: Nennungen eines Wortes'],
  },
  {
    heading: 'Die Tage danach',
    lines: [
      'Ein Tag ist stark, wenn an ihm „stark“ oder „überwältigend“ angegeben ist. Angesehen werden der eine, die drei und die sieben Kalendertage danach, sobald sie vergangen sind, und ab fünf starken Tagen. Ein Tag, der auf zwei starke folgt, zählt einmal; ein Tag ohne Eintrag zählt als solcher.',
      'Das sind Zahlen, und es gibt nichts, womit sie zu vergleichen wären. Nach einem ungewöhnlich starken Tag ist ein schwächerer zu erwarten, was auch dazwischen getan oder geschrieben wurde.',
    ],
  },
];

const tags: readonly Section[] = [
  {
    heading: 'Neben deinen Schlagwörtern',
    lines: [
      'Ein Gefühl steht neben den acht Schlagwörtern, die an den meisten der gezeigten Tage vorkommen. Die Zahlen sind immer da: an wie vielen Tagen mit dem Schlagwort es genannt ist, und an wie vielen ohne.',
      'Ein Satz kommt erst bei mindestens 40 Tagen mit Eintrag in Betracht, und bei mindestens 5 je mit dem Schlagwort, ohne es, mit dem Gefühl und ohne es.',
      'Raten aus wenigen Tagen schwanken weit. Deshalb wird jede zur gesamten hin gezogen, als kämen vier durchschnittliche Tage dazu. Unterscheiden sich die beiden dann um weniger als 0,15, wird nichts gesagt, wie sicher es auch wäre.',
    ],
    formula: [
      'mit: (a + 4p) / (n₁ + 4), ohne: (c + 4p) / (n₀ + 4)',
      'a von n₁ Tagen mit dem Schlagwort, c von n₀ ohne, p: insgesamt',
    ],
  },
  {
    heading: 'Zwei Tests, und das größere p',
    lines: [
      'Fishers exakter Test fragt, wie oft sich zufällig ausgeteilte Tage so sehr unterscheiden würden. Er nimmt Tage als unähnlich, und zwei Dinge, die beide in Phasen kommen, sehen dann verknüpft aus: Bei sehr ähnlichen Tagen bestanden ihn 25 bis 36 von 100 Schlagwörtern, die nichts damit zu tun hatten.',
      'Deshalb gibt es einen zweiten. Die Tage mit dem Schlagwort werden gegen die Tage des Gefühls durch jede Stellung verschoben, das Ende an den Anfang gefügt. Beide behalten ihre Phasen, und p ist der Anteil der Stellungen, die sich mindestens so sehr unterscheiden wie die wirkliche, die sich selbst mitzählt. Nichts wird gelost: Dieselben Tage geben dieselbe Antwort.',
      'Das größere der beiden p zählt.',
    ],
    formula: ['p = max(Fisher, Stellungen mindestens so weit / n)'],
  },
  {
    heading: 'Acht Fragen auf einmal',
    lines: [
      'Wer acht Fragen stellt, bekommt leichter zufällig eine Antwort als mit einer. Deshalb wird jedes p ein q, nach Benjamini und Hochberg, für so viele Schlagwörter, wie getestet wurden, höchstens acht; Schlagwörter mit zu wenigen Tagen sind nicht darunter. Von dem, was bei q bis 0,10 gesagt wird, ist im Mittel etwa eines von zehn oder weniger Zufall.',
      'Bis 0,10 heißt es „eher zusammen“ oder „eher nicht zusammen“, bis 0,20 „vielleicht“. Darüber wird nichts gesagt, und das ist die häufigste Antwort. Es ist immer nur ein Gefühl: Alle Gefühle gegen alle Schlagwörter fänden jedes Mal etwas.',
      'Unter acht Schlagwörtern, die nichts damit zu tun hatten, hieß es bei mindestens einem „eher“ in keinem von 100 erdachten Tagebüchern mit 40 Tagen mit Eintrag, in 5 oder 6 mit 90 Tagen, in 3 bis 6 mit 150.',
    ],
    formula: ['q des i-kleinsten = min über j ≥ i von pⱼ · m / j', 'm: getestete Schlagwörter'],
  },
  {
    heading: 'Eine Vermutung, vorab gesagt',
    lines: [
      'Eine Vermutung ist vor dem Nachsehen aufgeschrieben, sie ist also eine Frage und braucht keine Korrektur. Der Tag, an dem sie gesagt wurde, zählt nicht, und keiner davor: Aus jenen Tagen ist sie vielleicht entstanden.',
      'Die Zahlen darunter sind von allen Tagen seitdem. Nach der Antwort wird gefragt, wenn danach 40 Tage mit Eintrag sind, und wieder bei 80, 160, 320 und so weiter, jedes Mal aus den ersten so vielen. Wer jeden Tag fragt, bekommt früher oder später vom Zufall eine Antwort: In erdachten Tagebüchern, in denen nichts zu finden war, bekamen 18 bis 22 von 100 irgendwann zwischen dem 40. und dem 160. Tag eine, wenn jeden Tag gefragt wurde, 8 bis 10, wenn bei 40, 80 und 160 gefragt wurde, und 3, wenn einmal gefragt wurde.',
      '„Die Tage stimmen zu“, wenn das größere p der beiden Tests höchstens 0,05 ist, die zur gesamten hin gezogenen Raten sich um mindestens 0,15 unterscheiden und der Unterschied dorthin zeigt, wohin du gesagt hast; „nicht“, wenn er andersherum zeigt. Alles andere ist „noch nicht zu sagen“.',
    ],
  },
];

const limits: readonly Section[] = [
  {
    heading: 'Was es nicht weiß',
    lines: [
      'Viele schreiben an schweren Tagen mehr, oder weniger. Das Bild kennt nur die Tage, an denen du geschrieben hast.',
      'Es sagt nicht, warum, und es sagt nicht, was als Nächstes kommt. Zwei Gefühle am selben Tag waren am selben Tag; mehr ist nicht bekannt.',
      'Alles wird auf diesem Gerät gezählt, jedes Mal, wenn die Seite geöffnet wird.',
      'Es hat keinen Fragebogen. Die für Einsamkeit und Hoffnung sind für Umfragen und Forschung gemacht, und die meisten dürfen nicht ohne Erlaubnis in eine App. Was hier steht, ist aus den Wörtern gemacht, die du gewählt hast.',
    ],
  },
];

const parts: readonly Part[] = [
  { heading: 'Tage, Balken und Zeichen', sections: pictures },
  { heading: 'Wie stark', sections: strengths },
  { heading: 'Nebeneinander', sections: beside },
  { heading: 'Schlagwörter und Vermutungen', sections: tags },
  { heading: 'Grenzen', sections: limits },
];

export const trendsMethod: typeof english = {
  title: 'Wie das errechnet ist',
  parts,
  sourcesTitle: 'Quellen',
  sources,
  back: 'Zurück zum Verlauf',
};
