// The page that says how the trends are worked out, in French.
import type { trendsMethod as english } from '../en/trends-method.ts';
import { sources } from './trends-sources.ts';

type Part = (typeof english.parts)[number];
type Sections = Part['sections'];

const pictures: Sections = [
  {
    heading: 'Ce qui compte comme un jour',
    lines: [
      'Un jour compte comme jour d’écriture quand il a au moins une entrée. Une entrée sans aucun ressenti compte aussi.',
      'Un jour d’écriture, un ressenti est nommé ou ne l’est pas. Le nommer dans trois entrées d’un même jour fait un seul jour nommé.',
      'Un jour sans entrée n’est ni l’un ni l’autre. Il est laissé vide, il n’est jamais un zéro, et il n’entre dans aucun des nombres.',
      'Une entrée appartient au jour dont elle parle. Si votre jour commence après minuit, une entrée des petites heures appartient à la veille ; une entrée sans heure reste à son propre jour.',
    ],
  },
  {
    heading: 'Les barres',
    lines: [
      'Chaque barre est la part des jours d’écriture où le ressenti est nommé, semaine par semaine, du lundi au dimanche. Dans une semaine de quatre jours d’écriture, un ressenti nommé pendant trois d’entre eux est à 75 %. La semaine a sept jours, mais seuls les jours d’écriture sont interrogés.',
      'Avec un ou deux jours d’écriture, une part en dirait plus qu’on n’en sait. Il n’y a alors pas de barre, seulement le nombre : 1/2 veut dire un sur deux. Quand c’est trop large, le un est au-dessus du deux. Quand il n’y a pas du tout de place pour un nombre, il y a un petit anneau, et le tableau a le nombre.',
      'Une semaine qui commence ou finit hors de la période n’est comptée qu’à l’intérieur : la somme des semaines donne la phrase au-dessus d’elles. Les périodes de plus de deux ans montrent des mois, celles de plus de douze ans des années.',
      'Chaque image va de 0 à 100 %, pour que deux d’entre elles puissent être comparées.',
    ],
    formula: ['part = k / n', 'k : jours qui l’ont nommé, n : jours d’écriture'],
  },
  {
    heading: 'Le trait fin',
    lines: [
      'Quelques jours peuvent tomber haut ou bas par hasard. Le trait fin montre de combien : fait de cette façon, un tel trait contient la vraie part environ 95 fois sur 100. Il est long là où peu est écrit, et court là où beaucoup l’est.',
      'C’est l’intervalle de Wilson. Il ne sort jamais de 0 à 100 %, et il garde un sens quand un ressenti n’est nommé aucun des jours, ou tous les jours.',
      'Le trait prend les jours comme s’ils n’avaient rien à voir les uns avec les autres. Les ressentis durent plus d’un jour : en vérité, le doute est un peu plus grand que le trait.',
    ],
    formula: [
      'centre = (p + z²/2n) / (1 + z²/n)',
      'demi = z · √(p(1 − p)/n + z²/4n²) / (1 + z²/n)',
      'de centre − demi à centre + demi, avec p = k/n et z = 1,96',
    ],
  },
  {
    heading: 'Les marques en dessous',
    lines: [
      'Une marque est un jour d’écriture. Elle est pleine là où le ressenti est nommé, plus pâle et creuse là où vous avez écrit sans le nommer. Sur une longue période, la marque creuse est un trait mince. Là où un jour serait plus étroit qu’un pixel et demi, une marque vaut pour les jours qui partagent un pixel, et elle est aussi haute que la part d’entre eux qui a nommé le ressenti. La solitude est un rond, l’espoir un triangle.',
      'Touchez une marque, ou avancez avec les flèches, et le jour peut être ouvert.',
    ],
  },
  {
    heading: 'Plusieurs ressentis dans une image',
    lines: [
      '« Superposer » montre les mêmes parts comme des marques reliées par des lignes droites. Une ligne ne relie que des semaines voisines. Elle s’interrompt là où une semaine a moins de trois jours d’écriture, et rien n’est deviné entre les deux.',
    ],
  },
  {
    heading: 'La bande',
    lines: [
      'Quand deux ressentis sont dans une image, « Bande » remplit ce qui est entre leurs lignes. C’est seulement l’écart des deux, semaine par semaine, et elle est laissée de côté là où une ligne s’interrompt.',
    ],
  },
  {
    heading: 'Les jours d’avant',
    lines: [
      'Sous la phrase d’un ressenti viennent les jours juste avant ceux qui sont montrés, en même nombre, si au moins trois sont des jours d’écriture. « Plus souvent depuis » ou « Moins souvent depuis » n’est dit que là où la comparaison décrite sous « Avant et après » le porte.',
    ],
  },
  {
    heading: 'Les jours racontés bien plus tard',
    lines: [
      'Une entrée écrite plus de 36 heures après la fin de son jour est distinguée : sa marque est soulignée, son intensité a un milieu ouvert, et le jour le dit quand il est lu à voix haute. Ce qui vient du souvenir compte comme tout le reste. Les entrées venues de fichiers ne sont pas distinguées : personne ne sait quand elles ont été écrites.',
    ],
  },
  {
    heading: 'Les heures d’écriture',
    lines: [
      'Le soir ne se ressent pas comme le matin. Quand deux suites de jours sont comparées et que chacune a douze entrées avec une heure ou plus, les parts des quatre moments du jour sont comparées aussi. Quand elles sont à 0,4 ou plus l’une de l’autre, la page dit à quels moments du jour chacune a été écrite.',
    ],
    formula: ['distance = ½ · Σ |part avant − part depuis|, sur les moments du jour'],
  },
  {
    heading: 'Les jours sur lesquels une page s’ouvre',
    lines: [
      'Une page des tendances montre de nouveau les jours sur lesquels vous l’avez quittée, s’ils ont trois jours d’écriture. Sinon, elle s’ouvre sur 90 jours, sur 30 tant que le journal n’est pas plus ancien, et sur davantage si 90 ont moins de trois jours d’écriture.',
    ],
  },
  {
    heading: 'Une année, jour par jour',
    lines: [
      'Une case est un jour. Une case pleine a nommé le ressenti, une grise est un jour d’écriture qui ne l’a pas nommé, une vide est un jour où rien n’est écrit.',
      'Là où l’intensité est dite, la case a un point et l’une de trois teintes : une moyenne sous 2,5, à partir de 2,5, et à partir de 3,5.',
    ],
  },
];

const strengths: Sections = [
  {
    heading: 'La ligne des intensités',
    lines: [
      'L’intensité est facultative, et ne pas la dire n’est pas un zéro. À partir de dix jours avec une intensité, une ligne les montre : 1 est « une trace », 5 est « à déborder ». Un jour avec plusieurs entrées compte avec la moyenne de celles qui l’ont dite ou, avec « Le plus fort de chaque jour », avec la plus grande.',
      'La ligne est une moyenne où les jours anciens pèsent de moins en moins. Un jour pèse moitié moins après une demi-vie : 7 jours quand on en montre jusqu’à 92, 14 jours jusqu’à 366, 30 jours au-delà. Chaque jour, elle connaît ce jour et ceux d’avant, jamais ceux d’après, et seulement les jours montrés.',
    ],
    formula: ['poids w = 2^(−âge / demi-vie)', 'moyenne m = Σ w x / Σ w'],
  },
  {
    heading: 'Son ruban',
    lines: [
      'Le ruban est l’endroit où passe sans doute la moyenne : fait de cette façon, il contiendrait la vraie environ 80 fois sur 100 si les jours n’avaient rien à voir les uns avec les autres. Ce n’est pas le cas : en vérité, le doute est un peu plus grand. Il est large là où peu est dit.',
      'Il commence là où les poids font au moins trois jours. Cinq réponses égales ne veulent pas dire aucun doute, car les échelons sont entiers : la variance n’est jamais prise sous 1/12.',
    ],
    formula: [
      'n = (Σ w)² / Σ w²',
      's² = n / (n − 1) · Σ w (x − m)² / Σ w, au moins 1/12',
      'de m − 1,2816 s/√n à m + 1,2816 s/√n',
    ],
  },
  {
    heading: 'Là où la ligne pâlit et s’arrête',
    lines: [
      'Un jour sans intensité ne déplace rien. Après le dernier jour qui en a dit une, la ligne continue, plate et pâle, pendant deux demi-vies, 14, 28 ou 60 jours, puis s’arrête. Elle est reliée par-dessus les vides de cette longueur au plus, et interrompue par les plus longs. Un jour isolé entre deux interruptions est une marque à part.',
      'Au-delà de 400 jours avec une intensité, les jours ne sont plus dessinés un par un, seulement leur moyenne.',
    ],
  },
  {
    heading: 'Quand une direction est dite',
    lines: [
      '« Plus bas » ou « Plus haut vers la fin de ces jours » n’est dit que quand trois choses s’accordent. Elles sont vérifiées sur les moyennes des semaines : des semaines du lundi au dimanche, avec au moins deux jours qui ont dit une intensité, et au moins huit semaines de ce genre.',
      'Le test de Mann–Kendall donne p sous 0,05. L’intervalle à 95 % de la pente de Theil–Sen, celle du milieu parmi les pentes entre deux semaines quelconques, exclut zéro. Et le long de cette pente, l’intensité change d’au moins un demi-échelon de la première de ces semaines à la dernière.',
      'Sinon rien n’est dit, et rien n’est suggéré. Les jours voisins se ressemblent, et les tests qui les prennent pour dissemblables voient des directions où il n’y en a pas : interrogés jour par jour, dans 4 à 53 journaux inventés sur 100 où rien ne change, d’autant plus souvent que leurs jours se ressemblent davantage. Les semaines oublient l’essentiel de cela. Cette règle a parlé dans 1 à 6 sur 100 de ces journaux, et dans 9 à 16 sur 100 quand chaque jour ressemblait beaucoup à celui d’avant.',
      'Le prix est le silence. Une vraie baisse d’un échelon et demi a été vue dans environ 3 journaux inventés sur 10 de douze semaines, et dans environ 9 sur 10 d’un an.',
    ],
    formula: [
      'pente = médiane de (yⱼ − yᵢ) / (tⱼ − tᵢ)',
      'S = Σ signe(yⱼ − yᵢ), i avant j',
      'Z = (S ∓ 1) / √Var S, avec les ex æquo',
      'un mois, dans la phrase, fait 30 jours ; au-dessous de 0,2 échelon par mois, elle dit le changement en tout, le long de la pente',
    ],
  },
  {
    heading: 'La ligne qui regarde en arrière',
    lines: [
      '« Revoir l’ensemble » trace une ligne lisse, LOESS, à partir de 15 jours avec une intensité. À chaque jour, c’est une droite à travers les jours les plus proches, d’autant plus lourds qu’ils sont proches : à travers les trois quarts de tous, et la moitié à partir de 30 jours. Au-delà de 400 jours, elle est faite avec les moyennes des semaines, et au-delà de 400 semaines avec les moyennes de 2, 4 semaines ou plus.',
      'Elle se sert de ce qui est venu après comme de ce qui est venu avant. Elle redessine donc le passé quand quelque chose de nouveau est écrit, elle passe par-dessus les vides, et son bout est la partie la moins certaine. Elle ne sait rien de ce qui vient ensuite, et aucune phrase n’en est tirée. Le ruban contient 80 sur 100, par le t de Student.',
    ],
    formula: [
      'w = (1 − (|t − t₀| / h)³)³',
      'h : distance au plus éloigné des jours employés',
      'la droite avec le plus petit Σ w (y − a − b t)²',
    ],
  },
  {
    heading: 'Pour la curiosité',
    lines: [
      'La moyenne demande un jour, l’écart (écart type, n − 1) dix. Ce qui va d’un jour au suivant n’est compté que sur des paires à un jour exactement, et seulement à partir de 20 paires : un vide n’a pas de taille.',
      'À quel point un jour ressemble au suivant est une corrélation, avec son intervalle à 95 % par le z de Fisher. Avec 20 paires, il va de −0,44 à 0,44 autour de 0 : c’est une curiosité. Les mêmes nombres peuvent recouvrir des mois très différents.',
    ],
    formula: [
      'au jour suivant : √(moyenne de (xₜ₊₁ − xₜ)²)',
      'intervalle : tanh(artanh r ± 1,96 / √(paires − 3))',
    ],
  },
];

const beside: Sections = [
  {
    heading: 'Avant et après',
    lines: [
      'Deux périodes sont comparées par les parts de leurs jours d’écriture. Avec moins de douze jours d’écriture d’un côté, il n’y a que les nombres.',
      'Sinon, un intervalle à 95 % de la différence est fait à partir des deux traits fins, par la méthode de Newcombe. Comme les jours voisins se ressemblent, il est fait comme s’il n’y avait qu’un tiers des jours. « Plus souvent » ou « Moins souvent » est dit là où il exclut zéro.',
      'Un autre programme proposait d’autres mots, et un mot qu’il n’avait pas n’était pas nommé moins souvent : il ne pouvait pas l’être. Quand des jours viennent d’un autre programme, une direction n’est donc dite que si les jours d’un seul programme la portent aussi. Il en va de même pour les intensités, les étiquettes et les intuitions.',
      'Dans des journaux inventés où rien ne changeait, deux fenêtres de 28 jours ont été distinguées dans 3 sur 100 au plus, et dans 13 sur 100 quand chaque jour ressemblait beaucoup à celui d’avant. Sans le tiers, cela aurait été de 5 à 42.',
    ],
    formula: [
      'd = p₁ − p₂, chacun avec lo et hi à partir de k/3 et n/3',
      'de d − √((p₁ − lo₁)² + (hi₂ − p₂)²)',
      'à d + √((hi₁ − p₁)² + (p₂ − lo₂)²)',
    ],
  },
  {
    heading: 'Chapitres',
    lines: [
      'Un chapitre est un jour que vous avez choisi et un nom que vous avez donné. Ebb ne cherche pas de tels jours : les tests qui le font en trouvent là où il n’y en a pas, car les jours voisins se ressemblent.',
      'Avant ce jour et à partir de lui, autant de jours du calendrier sont comptés : autant que les deux côtés en ont entre votre premier jour d’écriture et aujourd’hui, 90 au plus. Le jour lui-même appartient à ce qui vient après. Les deux sont comparés comme ci-dessus.',
      'Un chapitre commence souvent à un moment inhabituel, et après des jours inhabituels en viennent de plus habituels, quoi que ce soit qui ait commencé. Ce qui y a changé peut avoir changé sans lui.',
    ],
  },
  {
    heading: 'Par jour de la semaine et moment du jour',
    lines: [
      'Les jours de la semaine comptent des jours d’écriture. Les moments du jour comptent des entrées, par l’heure dont parle l’entrée : la nuit à partir de 0 h, le matin de 5 h, l’après-midi de 12 h, le soir de 18 h. Une entrée sans heure est comptée à part.',
      'Une barre et son trait fin, les mêmes que dans les images, commencent à trois jours ou entrées. Aucun jour de la semaine n’est dit plus haut qu’un autre : sur sept, il y en a toujours un qui arrive en tête.',
    ],
  },
  {
    heading: 'Deux ressentis le même jour',
    lines: [
      'Les jours d’écriture sont comptés selon qu’ils ont nommé les deux, l’un ou aucun. Ce qu’on attendrait est ce qui arriverait si les deux n’avaient rien à voir l’un avec l’autre : la part du premier, parmi les jours du second.',
      'La part des jours qui ont nommé les deux a son intervalle à partir de trois jours d’écriture. Rien n’est testé ; lire s’il y en a plus ou moins qu’attendu vous revient.',
    ],
    formula: ['attendu = n₁ · n₂ / n'],
  },
  {
    heading: 'Les mots que vous avez employés',
    lines: [
      'La liste compte les jours qui ont nommé un mot. « Nommés 100 fois » compte les entrées : un mot dans deux entrées d’un jour compte deux fois.',
      'Le nombre de mots différents grandit avec le nombre de fois où l’on nomme. La dernière colonne dit donc combien de mots différents on attend parmi 20 nominations prises au hasard dans ce mois (au-delà de trois ans, dans cette année). Avec moins de 20 nominations, il n’y a pas de tel nombre. C’est un nombre, pas une note, et il grandit souvent avec l’habitude.',
    ],
    formula: ['Σ (1 − C(N − Nᵢ, 20) / C(N, 20))', 'N : nominations, Nᵢ : nominations d’un mot'],
  },
  {
    heading: 'Les jours d’après',
    lines: [
      'Un jour est fort quand « fortement » ou « à déborder » y est dit. Le jour, les trois jours et les sept jours d’après au calendrier sont regardés une fois passés, et à partir de cinq jours forts. Un jour qui en suit deux forts compte une fois ; un jour sans écriture est compté comme tel.',
      'Ce sont des nombres, sans rien à quoi les comparer. Après un jour d’une force inhabituelle, un jour moins fort est à attendre, quoi qu’on ait fait ou écrit entre les deux.',
    ],
  },
];

const tags: Sections = [
  {
    heading: 'À côté de vos étiquettes',
    lines: [
      'Un ressenti est mis à côté des huit étiquettes employées le plus de jours parmi ceux montrés. Les nombres sont toujours là : combien de jours avec l’étiquette l’ont nommé, et combien sans.',
      'Une phrase n’est envisagée qu’avec au moins 40 jours d’écriture, et au moins 5 avec l’étiquette, 5 sans elle, 5 avec le ressenti et 5 sans lui.',
      'Les taux de peu de jours varient largement. Chacun est donc tiré vers le taux d’ensemble, comme si quatre jours moyens lui étaient ajoutés. Si les deux diffèrent alors de moins de 0,15, rien n’est dit, si sûr que ce soit.',
    ],
    formula: [
      'avec : (a + 4p) / (n₁ + 4), sans : (c + 4p) / (n₀ + 4)',
      'a sur n₁ jours avec l’étiquette, c sur n₀ sans, p : ensemble',
    ],
  },
  {
    heading: 'Deux tests, et le plus grand p',
    lines: [
      'Le test exact de Fisher demande combien de fois des jours distribués au hasard différeraient autant. Il prend les jours pour dissemblables, et deux choses qui viennent chacune par phases paraissent alors liées : avec des jours très semblables, 25 à 36 étiquettes sans rapport sur 100 l’ont passé.',
      'Il y en a donc un second. Les jours avec l’étiquette sont décalés contre les jours du ressenti à travers toutes les positions, la fin jointe au début. Les deux gardent leurs phases, et p est la part des positions qui diffèrent au moins autant que la vraie, qui se compte elle-même. Rien n’est tiré au sort : les mêmes jours donnent la même réponse.',
      'Le plus grand des deux p compte.',
    ],
    formula: ['p = max(Fisher, positions au moins aussi loin / n)'],
  },
  {
    heading: 'Huit questions à la fois',
    lines: [
      'Qui pose huit questions obtient une réponse par hasard plus facilement qu’avec une seule. Chaque p devient donc un q, selon Benjamini et Hochberg, pour autant d’étiquettes qu’on en a testé, huit au plus ; les étiquettes avec trop peu de jours n’en sont pas. De ce qui est dit à q jusqu’à 0,10, environ un sur dix ou moins est dû au hasard, en moyenne.',
      'Jusqu’à 0,10, on lit « vont plutôt ensemble » ou « vont plutôt séparément », jusqu’à 0,20 « peut-être ». Au-dessus rien n’est dit, et c’est la réponse la plus fréquente. C’est un ressenti à la fois : tous les ressentis contre toutes les étiquettes trouveraient quelque chose à chaque fois.',
      'Parmi huit étiquettes sans rapport, au moins une a reçu un « vont plutôt ensemble » dans 0 journal inventé sur 100 de 40 jours d’écriture, dans 5 ou 6 sur 100 de 90 jours, dans 3 à 6 sur 100 de 150.',
    ],
    formula: ['q du i-ième plus petit = min sur j ≥ i de pⱼ · m / j', 'm : étiquettes testées'],
  },
  {
    heading: 'Une intuition, dite d’abord',
    lines: [
      'Une intuition est notée avant de regarder : c’est une seule question, qui ne demande pas de correction. Le jour où elle est dite ne compte pas, ni aucun jour d’avant : ces jours sont peut-être ce dont elle est faite.',
      'Les nombres en dessous portent sur tous les jours depuis. La réponse est demandée quand il y a 40 jours d’écriture après elle, puis à 80, 160, 320 et ainsi de suite, chaque fois aux premiers jours jusqu’à ce nombre. Qui demande chaque jour obtient tôt ou tard une réponse du hasard : dans des journaux inventés où il n’y a rien à trouver, 18 à 22 sur 100 ont reçu une réponse à un moment entre le 40e et le 160e jour en demandant chaque jour, 8 à 10 en demandant à 40, 80 et 160, et 3 en demandant une fois.',
      '« Les jours vont dans ce sens » quand le plus grand p des deux tests est au plus 0,05, que les taux resserrés diffèrent d’au moins 0,15, et que la différence va dans le sens que vous avez dit ; « ils n’y vont pas » quand elle va dans l’autre. Tout le reste est « on ne peut pas encore le dire ».',
    ],
  },
];

const limits: Sections = [
  {
    heading: 'Ce que cela ne sait pas',
    lines: [
      'On écrit souvent plus les jours difficiles, ou moins. L’image ne connaît que les jours où vous avez écrit.',
      'Elle ne dit pas pourquoi, et elle ne dit pas ce qui vient ensuite. Deux ressentis le même jour étaient le même jour ; on n’en sait pas plus.',
      'Tout est compté sur cet appareil, chaque fois que la page s’ouvre.',
      'Il n’y a pas de questionnaire. Ceux sur la solitude et l’espoir ont été faits pour des enquêtes et la recherche, et la plupart ne peuvent pas être mis dans une application sans autorisation. Ce qui est ici est fait des mots que vous avez choisis.',
    ],
  },
];

const parts: readonly Part[] = [
  { heading: 'Jours, barres et marques', sections: pictures },
  { heading: 'L’intensité', sections: strengths },
  { heading: 'Côte à côte', sections: beside },
  { heading: 'Étiquettes et intuitions', sections: tags },
  { heading: 'Limites', sections: limits },
];

export const trendsMethod: typeof english = {
  title: 'Comment c’est calculé',
  parts,
  sourcesTitle: 'Sources',
  sources,
  back: 'Retour aux tendances',
};
