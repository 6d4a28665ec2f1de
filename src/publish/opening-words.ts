// Words with a capital letter that name nobody: days and months wherever they stand, and words that often begin a
// sentence, in the languages that Ebb speaks and that have capitals. What is missing here is shown as perhaps a name,
// which costs a look; a name that stands here is missed where it begins a sentence. So in doubt a word is left out.
import { foldName } from './names.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldName));

/** Nowhere names. Months that are names of people as well (April, May, June) are not here. */
export const NO_NAMES = setOf(`
i monday tuesday wednesday thursday friday saturday sunday january february march july august september october
november december ok tv pm am dr mr mrs ms st
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz juni juli oktober dezember`);

const ENGLISH = `
a about after again all alone also although always an and another any as at back because been before being but by call
called came can coming could did do does done either else even every everyone everything few finally for from go had
has have having he heard hello her here hey hi his how however i if in inside instead into is it its just keep last
lately later let like little many maybe me meanwhile might mine more most mostly much mum mom dad my never new next no
nobody nor not nothing now of off often oh okay on once one only or other our out outside over perhaps please really
right say saying see she should since so some someone something sometimes soon still such suddenly sure thank thanks
that the their them then there these they this those though three through thus to today together tomorrow tonight too
took unless until us very waiting was we well went were what whatever when whenever where whether which while who why
will with without woke would yeah yes yesterday yet you your`;

const SPANISH = `
a además ahora al algo alguien allí antes aquí así aún aunque ayer bien cada casi como cómo con creo cuando cuándo de
del desde después donde dónde el él ella ellos en entonces era es esa ese eso está estaba esta este estoy ha había hace
hasta hay hoy la las le les lo los luego mañana más me mi mientras mis mucho muy nada nadie no nos nosotros nuestra
nunca otra para pero por porque pues que qué quién quizás se si sí siempre sin sólo su también tampoco tan tengo
todavía todo tú un una ya yo lunes martes miércoles jueves viernes sábado domingo mamá papá`;

const GERMAN = `
aber alles als also am an auch auf aus bei beim bis da damals danach dann darum das dass der deshalb die diese dieser
doch dort du durch ein eine einfach endlich er erst es etwas für gestern habe hat hatte heute hier ich ihr ihre im
immer in irgendwann irgendwie ist ja jeder jetzt kann kein keine leider man manchmal mein meine mich mit morgen nach
natürlich nein nicht nichts nie niemand noch nun nur obwohl plötzlich schon sehr seit sie so später trotzdem über um
und unser vielleicht vom von vor während wann war warum was weil wenn wer wie wieder wir wo zu zuerst zum zur mama papa`;

const FRENCH = `
à ainsi alors après au aujourd aussi autre avant avec beaucoup bien c ça ce cela ces cet cette chaque chez comme d dans
de demain depuis des dès donc du elle elles en encore enfin ensuite entre est et hier ici il ils j jamais je l la là le
les leur m ma maintenant mais maman mes moi mon n ne non nous on où oui par parce parfois pas pendant personne peu pour
pourquoi pourtant puis qu quand que qui quoi rien sa sans se si son souvent sur tous tout toute très trop tu un une
vers vous lundi mardi mercredi jeudi vendredi samedi dimanche`;

/** Words that often begin a sentence: before a name they are none. */
export const OPENING_WORDS = setOf([ENGLISH, SPANISH, GERMAN, FRENCH].join(' '));
