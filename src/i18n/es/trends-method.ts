// The page that says how the trends are worked out, in Spanish. Every number here is one of `src/trends`.
import type { trendsMethod as english } from '../en/trends-method.ts';
import { sources } from './trends-sources.ts';

interface Section {
  heading: string;
  lines: readonly string[];
  formula?: readonly string[];
}

interface Part {
  heading: string;
  sections: readonly Section[];
}

const pictures: readonly Section[] = [
  {
    heading: 'Qué cuenta como un día',
    lines: [
      'Un día cuenta como escrito cuando tiene al menos una entrada. Una entrada sin ningún sentimiento también cuenta.',
      'En un día escrito, un sentimiento se nombra o no se nombra. Nombrarlo en tres entradas de un mismo día es un solo día.',
      'Un día sin entradas no es ninguna de las dos cosas. Queda en blanco, nunca es un cero y no está en ninguno de los números.',
      'Una entrada pertenece al día del que trata. Si tu día empieza después de medianoche, una entrada de madrugada pertenece al día anterior; una entrada sin hora se queda en su propio día.',
    ],
  },
  {
    heading: 'Las barras',
    lines: [
      'Cada barra es la proporción de días escritos en que se nombra el sentimiento, semana a semana, de lunes a domingo. En una semana con cuatro días escritos, un sentimiento que se nombra en tres está en el 75 %. La semana tiene siete días, pero solo se pregunta a los escritos.',
      'Con uno o dos días escritos, una proporción diría más de lo que se sabe. Entonces no hay barra, solo el recuento: 1/2 es uno de dos. Donde eso es demasiado ancho, el uno está encima del dos. Donde un recuento no cabe, hay un anillo pequeño, y la tabla tiene el número.',
      'Una semana que empieza o termina fuera del periodo se cuenta solo dentro de él, así que las semanas suman lo que dice la frase de arriba. Los periodos de más de dos años muestran meses, y los de más de doce años muestran años.',
      'Todas las imágenes van de 0 a 100 %, para que se puedan comparar dos de ellas.',
    ],
    formula: ['proporción = k / n', 'k: días que lo nombran, n: días escritos'],
  },
  {
    heading: 'La línea fina',
    lines: [
      'Unos pocos días pueden salir altos o bajos por azar. La línea fina muestra cuánto: hecha de esta manera, una línea así contiene la proporción verdadera unas 95 veces de cada 100. Es larga donde se escribió poco y corta donde se escribió mucho.',
      'Es el intervalo de Wilson (score). Nunca sale de 0 a 100 %, y sigue diciendo algo cuando un sentimiento no se nombra en ninguno de los días, o se nombra en todos.',
      'La línea toma los días como si no tuvieran nada que ver unos con otros. Los sentimientos duran más de un día, así que en verdad la duda es algo mayor que la línea.',
    ],
    formula: [
      'centro = (p + z²/2n) / (1 + z²/n)',
      'mitad = z · √(p(1 − p)/n + z²/4n²) / (1 + z²/n)',
      'de centro − mitad a centro + mitad, con p = k/n y z = 1,96',
    ],
  },
  {
    heading: 'Las marcas de abajo',
    lines: [
      'Una marca es un día escrito. Está llena donde se nombra el sentimiento, más pálida y hueca donde escribiste y no lo nombraste. En un periodo largo la marca hueca es un trazo fino. Donde un día sería más estrecho que un píxel y medio, una marca vale por los días que comparten un píxel, y es tan alta como la parte de ellos que nombra el sentimiento. Soledad es un círculo, esperanza un triángulo.',
      'Al tocar una marca, o al moverse con las flechas, se puede abrir el día.',
    ],
  },
  {
    heading: 'Varios sentimientos en una imagen',
    lines: [
      'Superponer muestra las mismas proporciones como marcas unidas por líneas rectas. Una línea solo une semanas vecinas. Se corta donde una semana tiene menos de tres días escritos, y en medio no se adivina nada.',
    ],
  },
  {
    heading: 'La banda',
    lines: [
      'Donde hay dos sentimientos en una imagen, Banda rellena lo que queda entre sus líneas. Es solo la distancia entre los dos, semana a semana, y falta donde una línea se corta.',
    ],
  },
  {
    heading: 'Los días anteriores',
    lines: [
      'Bajo la frase de un sentimiento están los días justo anteriores a los que se muestran, otros tantos, si al menos tres se escribieron. «Desde entonces, más a menudo» o «Desde entonces, menos a menudo» se dice solo donde lo sostiene la comparación descrita en «Antes y después».',
    ],
  },
  {
    heading: 'Días escritos mucho después',
    lines: [
      'Una entrada que se escribió más de 36 horas después del final de su día se distingue: su marca tiene una raya debajo, su fuerza el centro abierto, y el día lo dice cuando se lee. Lo recordado se cuenta como todo lo demás. Las entradas que vinieron de archivos no se distinguen, pues nadie sabe cuándo se escribieron.',
    ],
  },
  {
    heading: 'Las horas de escribir',
    lines: [
      'Las noches se sienten de otro modo que las mañanas. Donde se comparan dos tramos de días y cada uno tiene doce entradas con hora o más, se comparan también las proporciones de las cuatro partes del día. Donde distan 0,4 o más, la página dice en qué partes del día se escribió cada tramo.',
    ],
    formula: ['distancia = ½ · Σ |proporción antes − proporción después|, sobre las partes del día'],
  },
  {
    heading: 'Los días con que se abre una página',
    lines: [
      'Una página de las tendencias vuelve a mostrar los días con que se dejó, si tienen tres días escritos. Si no, se abre con 90 días, con 30 mientras el diario no sea más antiguo, y con más si 90 tienen menos de tres días escritos.',
    ],
  },
  {
    heading: 'Un año, día a día',
    lines: [
      'Una casilla es un día. Una llena nombra el sentimiento, una gris se escribió sin nombrarlo, una vacía no se escribió.',
      'Donde se dijo con qué fuerza, la casilla tiene un punto y uno de tres tonos: una media por debajo de 2,5, desde 2,5 y desde 3,5.',
    ],
  },
];

const strengths: readonly Section[] = [
  {
    heading: 'La línea de la fuerza',
    lines: [
      'La fuerza es opcional, y no decirla no es un cero. A partir de diez días con fuerza, una línea los muestra: 1 es un rastro, 5 es desbordante. Un día con varias entradas cuenta con la media de las que la dijeron o, con «Lo más fuerte de cada día», con la mayor.',
      'La línea es una media en la que los días más antiguos pesan cada vez menos. Un día pesa la mitad pasada una semivida: 7 días donde se muestran hasta 92 días, 14 días hasta 366, 30 días más allá. En cada día conoce ese día y los anteriores, nunca los posteriores, y solo días que se muestran.',
    ],
    formula: ['peso w = 2^(−edad / semivida)', 'media m = Σ w x / Σ w'],
  },
  {
    heading: 'Su cinta',
    lines: [
      'La cinta es por donde probablemente va la media: hecha de esta manera, contendría la verdadera unas 80 veces de cada 100 si los días no tuvieran nada que ver unos con otros. Sí tienen que ver, así que en verdad la duda es algo mayor. Es ancha donde se dijo poco.',
      'Empieza donde los pesos suman al menos tres días. Cinco respuestas iguales no quieren decir que no haya duda, pues los pasos son enteros: la varianza nunca se toma por debajo de 1/12.',
    ],
    formula: [
      'n = (Σ w)² / Σ w²',
      's² = n / (n − 1) · Σ w (x − m)² / Σ w, al menos 1/12',
      'de m − 1,2816 s/√n a m + 1,2816 s/√n',
    ],
  },
  {
    heading: 'Dónde la línea palidece y se corta',
    lines: [
      'Un día sin fuerza no mueve nada. Después del último día que la dijo, la línea sigue plana y pálida durante dos semividas, 14, 28 o 60 días, y luego termina. Se une a través de huecos de hasta esa longitud y se corta en los más largos. Un día suelto entre dos cortes es una marca aparte.',
      'Con más de 400 días con fuerza no se dibujan los días sueltos, solo su media.',
    ],
  },
  {
    heading: 'Cuándo se dice una dirección',
    lines: [
      '«Menos fuerza» o «Más fuerza hacia el final» se dice solo cuando tres cosas coinciden. Se pregunta a las medias semanales: semanas de lunes a domingo con al menos dos días que dijeron la fuerza, y al menos ocho semanas así.',
      'La prueba de Mann–Kendall da p por debajo de 0,05. El intervalo del 95 % de la pendiente de Theil–Sen, la que queda en medio de las pendientes entre cada dos semanas, deja fuera el cero. Y a lo largo de esta pendiente la fuerza cambia al menos medio paso de la primera de estas semanas a la última.',
      'Si no, no se dice nada, ni se insinúa. Los días vecinos se parecen, y las pruebas que los toman por independientes ven direcciones donde no las hay: preguntando día a día, en 4 a 53 de cada 100 diarios inventados en los que nada cambia, tanto más cuanto más se parecen sus días. Las semanas olvidan casi todo eso. Esta regla habló en 1 a 6 de cada 100 de esos diarios, y en 9 a 16 de cada 100 donde cada día se parecía mucho al anterior.',
      'El precio es el silencio. Una bajada verdadera de un paso y medio se vio en unos 3 de cada 10 diarios inventados de doce semanas, y en unos 9 de cada 10 de un año.',
    ],
    formula: [
      'pendiente = mediana de (yⱼ − yᵢ) / (tⱼ − tᵢ)',
      'S = Σ signo(yⱼ − yᵢ), i antes de j',
      'Z = (S ∓ 1) / √Var S, con empates',
      'un mes en la frase son 30 días; por debajo de 0,2 pasos al mes, dice el cambio en total a lo largo de la pendiente',
    ],
  },
  {
    heading: 'La línea que mira atrás',
    lines: [
      '«Mirar atrás en conjunto» dibuja una línea suave, LOESS, a partir de 15 días con fuerza. En cada día es una recta a través de los días más próximos, que pesan más cuanto más cerca: tres cuartos de todos ellos; a partir de 30 días, la mitad. Con más de 400 días se hace con medias semanales, y con más de 400 semanas con medias de 2, 4 o más semanas.',
      'Usa lo que vino después tanto como lo que vino antes. Por eso vuelve a dibujar el pasado cuando se escribe algo nuevo, cruza los huecos, y su final es la parte menos segura. No sabe nada de lo que viene, y con ella no se hace ninguna frase. La cinta contiene 80 de cada 100, por la t de Student.',
    ],
    formula: [
      'w = (1 − (|t − t₀| / h)³)³',
      'h: distancia al más lejano de los días usados',
      'la recta con el menor Σ w (y − a − b t)²',
    ],
  },
  {
    heading: 'Para quien tenga curiosidad',
    lines: [
      'La media necesita un día; la dispersión (desviación típica, n − 1), diez. Lo que va de un día al siguiente se cuenta solo en pares separados por exactamente un día, y solo a partir de 20 pares así: un hueco no tiene tamaño.',
      'Lo que se parecen un día y el siguiente es una correlación, con su intervalo del 95 % por la z de Fisher. Con 20 pares va de −0,44 a 0,44 alrededor de 0, así que es una curiosidad. Los mismos números pueden ser de meses muy distintos.',
    ],
    formula: [
      'al día siguiente: √(media de (xₜ₊₁ − xₜ)²)',
      'intervalo: tanh(artanh r ± 1,96 / √(pares − 3))',
    ],
  },
];

const beside: readonly Section[] = [
  {
    heading: 'Antes y después',
    lines: [
      'Dos tramos de tiempo se comparan por las proporciones de sus días escritos. Con menos de doce días escritos en un lado, los recuentos son todo lo que hay.',
      'Si no, se hace un intervalo del 95 % de la diferencia con las dos líneas finas, por el método de Newcombe. Como los días vecinos se parecen, se hace como si solo hubiera un tercio de los días. «Más a menudo» o «menos a menudo» se dice donde deja fuera el cero.',
      'Otro programa tenía otras palabras entre las que elegir, y una palabra que no tenía no se nombró menos a menudo: no se podía nombrar. Por eso, donde hay días que vinieron de otro programa, una dirección solo se dice si también la llevan los días de un solo programa. Lo mismo vale para la fuerza, las etiquetas y las corazonadas.',
      'En diarios inventados en los que nada cambiaba, dos ventanas de 28 días se distinguieron en hasta 3 de cada 100, y en 13 de cada 100 donde cada día se parecía mucho al anterior. Sin el tercio habrían sido de 5 a 42.',
    ],
    formula: [
      'd = p₁ − p₂, cada una con lo y hi de k/3 y n/3',
      'de d − √((p₁ − lo₁)² + (hi₂ − p₂)²)',
      'a d + √((hi₁ − p₁)² + (p₂ − lo₂)²)',
    ],
  },
  {
    heading: 'Capítulos',
    lines: [
      'Un capítulo es un día que elegiste y un nombre que pusiste. Ebb no busca días así: las pruebas que sí buscan encuentran algunos donde no los hay, pues los días vecinos se parecen.',
      'Antes de ese día y desde él se cuentan los mismos días de calendario: tantos como tienen los dos lados entre tu primer día escrito y hoy, 90 como mucho. El día mismo pertenece a lo que viene después. Los dos se comparan como arriba.',
      'Un capítulo suele empezar en un momento poco habitual, y tras días poco habituales vienen otros más habituales, empiece lo que empiece. Lo que cambió ahí puede haber cambiado sin él.',
    ],
  },
  {
    heading: 'Por día de la semana y parte del día',
    lines: [
      'Los días de la semana cuentan días escritos. Las partes del día cuentan entradas, por la hora de la que trata la entrada: madrugada desde las 0, mañana desde las 5, tarde desde las 12, noche desde las 18. Una entrada sin hora se cuenta aparte.',
      'Una barra y su línea fina, las mismas que en las imágenes, empiezan con tres días o entradas. De ningún día de la semana se dice que esté más alto que otro: con siete, siempre hay uno que queda arriba.',
    ],
  },
  {
    heading: 'Dos sentimientos en un día',
    lines: [
      'Los días escritos se cuentan según nombren los dos, uno o ninguno. Lo que cabría esperar es lo que resultaría si los dos no tuvieran nada que ver entre sí: la proporción del primero, de los días del segundo.',
      'La proporción de días que nombran ambos tiene su intervalo a partir de tres días escritos. No se prueba nada, y leer si son más o menos de lo esperado queda para ti.',
    ],
    formula: ['esperado = n₁ · n₂ / n'],
  },
  {
    heading: 'Palabras que usaste',
    lines: [
      'La lista cuenta los días que nombran una palabra. «100 menciones» cuenta entradas, así que una palabra en dos entradas de un día cuenta dos veces.',
      'Cuántas palabras distintas hay crece con cuánto se nombra. Por eso la última columna dice cuántas distintas cabe esperar entre 20 menciones tomadas al azar de ese mes (en más de tres años, de ese año). Con menos de 20 menciones no hay tal número. Es un recuento y no una nota, y suele crecer con la práctica.',
    ],
    formula: ['Σ (1 − C(N − Nᵢ, 20) / C(N, 20))', 'N: menciones, Nᵢ: menciones de una palabra'],
  },
  {
    heading: 'Los días de después',
    lines: [
      'Un día es fuerte cuando en él se dijo «con fuerza» o «desbordante». Se miran el día, los tres y los siete días de calendario posteriores, una vez pasados y a partir de cinco días fuertes. Un día que sigue a dos fuertes cuenta una vez; un día sin escribir se cuenta como no escrito.',
      'Son recuentos, sin nada con que compararlos. Tras un día de fuerza poco habitual cabe esperar uno más flojo, se haga o se escriba lo que sea entre medias.',
    ],
  },
];

const tags: readonly Section[] = [
  {
    heading: 'Junto a tus etiquetas',
    lines: [
      'Un sentimiento se pone junto a las ocho etiquetas usadas en más días de los que se muestran. Los recuentos están siempre: en cuántos días con la etiqueta se nombra, y en cuántos sin ella.',
      'Una frase se considera solo con al menos 40 días escritos, y al menos 5 con la etiqueta, 5 sin ella, 5 con el sentimiento y 5 sin él.',
      'Las tasas de pocos días oscilan mucho. Por eso cada una se acerca a la general, como si se le añadieran cuatro días medios. Si entonces las dos difieren en menos de 0,15, no se dice nada, por seguro que fuera.',
    ],
    formula: [
      'con ella: (a + 4p) / (n₁ + 4), sin ella: (c + 4p) / (n₀ + 4)',
      'a de n₁ días con la etiqueta, c de n₀ sin ella, p: general',
    ],
  },
  {
    heading: 'Dos pruebas, y la p mayor',
    lines: [
      'La prueba exacta de Fisher pregunta cuántas veces diferirían tanto unos días repartidos al azar. Toma los días por independientes, y entonces dos cosas que vienen por fases parecen ligadas: con días muy parecidos, la pasaron entre 25 y 36 de cada 100 etiquetas sin relación.',
      'Por eso hay una segunda. Los días con la etiqueta se desplazan contra los días del sentimiento por todas las posiciones, con el final unido al principio. Los dos conservan sus fases, y p es la proporción de posiciones que difieren al menos tanto como la real, que se cuenta también. No se sortea nada: los mismos días dan la misma respuesta.',
      'Cuenta la mayor de las dos p.',
    ],
    formula: ['p = máx(Fisher, posiciones al menos tan lejos / n)'],
  },
  {
    heading: 'Ocho preguntas a la vez',
    lines: [
      'Quien hace ocho preguntas recibe una respuesta por azar más fácilmente que con una. Por eso cada p pasa a ser una q, según Benjamini y Hochberg, para tantas etiquetas como se probaron, ocho como mucho; las que tienen muy pocos días no están entre ellas. De lo que se dice con q de hasta 0,10, de media es azar una de cada diez o menos.',
      'Hasta 0,10 se lee «Tienden a coincidir» o «Tienden a no coincidir», hasta 0,20 «Quizá». Por encima no se dice nada, y esa es la respuesta más frecuente. Va un sentimiento cada vez: todos los sentimientos contra todas las etiquetas encontrarían siempre algo.',
      'Entre ocho etiquetas sin relación, al menos una recibió un «Tienden» en 0 de 100 diarios inventados de 40 días escritos, en 5 o 6 de los de 90 días, en 3 a 6 de los de 150.',
    ],
    formula: ['q de la i-ésima menor = mín sobre j ≥ i de pⱼ · m / j', 'm: etiquetas probadas'],
  },
  {
    heading: 'Una corazonada, dicha antes',
    lines: [
      'Una corazonada se escribe antes de mirar, así que es una sola pregunta y no necesita corrección. El día en que se dijo no cuenta, ni ninguno anterior: puede que se hiciera a partir de esos días.',
      'Los recuentos que lleva debajo son de todos los días desde entonces. La respuesta se pide cuando hay 40 días escritos después, y otra vez a los 80, 160, 320 y así, cada vez con los primeros días hasta ese número. Quien pregunta cada día recibe tarde o temprano una respuesta del azar: en diarios inventados sin nada que encontrar, entre 18 y 22 de cada 100 recibieron alguna entre el día 40 y el 160 al preguntar cada día, entre 8 y 10 al preguntar a los 40, 80 y 160, y 3 al preguntar una vez.',
      '«Los días coinciden» cuando la p mayor de las dos pruebas es como mucho 0,05, las tasas acercadas difieren al menos en 0,15 y la diferencia va hacia donde dijiste; «no coinciden» cuando va hacia el otro lado. Todo lo demás es «Aún no se sabe».',
    ],
  },
];

const limits: readonly Section[] = [
  {
    heading: 'Lo que no sabe',
    lines: [
      'A menudo se escribe más en los días difíciles, o menos. El gráfico solo conoce los días que escribiste.',
      'No dice por qué, y no dice qué viene después. Dos sentimientos en el mismo día estaban en el mismo día; nada más se sabe.',
      'Todo se cuenta en este dispositivo, cada vez que se abre la página.',
      'No tiene ningún cuestionario. Los de soledad y esperanza se hicieron para encuestas e investigación, y la mayoría no se puede poner en una aplicación sin permiso. Lo que hay aquí se hace con las palabras que elegiste.',
    ],
  },
];

const parts: readonly Part[] = [
  { heading: 'Días, barras y marcas', sections: pictures },
  { heading: 'Con qué fuerza', sections: strengths },
  { heading: 'Lado a lado', sections: beside },
  { heading: 'Etiquetas y corazonadas', sections: tags },
  { heading: 'Límites', sections: limits },
];

export const trendsMethod: typeof english = {
  title: 'Cómo se calcula esto',
  parts,
  sourcesTitle: 'Fuentes',
  sources,
  back: 'Volver a las tendencias',
};
