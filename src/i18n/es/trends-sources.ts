// What the statistics of the trends go back to, each with what it is for, in Spanish.
const doi = (id: string) => `https://doi.org/${id}`;

export const sources: readonly { text: string; href: string }[] = [
  {
    text: 'E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927. La línea fina.',
    href: doi('10.1080/01621459.1927.10502953'),
  },
  {
    text: 'L. D. Brown, T. T. Cai y A. DasGupta, Interval estimation for a binomial proportion, 2001. La línea fina.',
    href: doi('10.1214/ss/1009213286'),
  },
  {
    text: 'R. G. Newcombe, Interval estimation for the difference between independent proportions, 1998. Antes y después.',
    href: doi('10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I'),
  },
  {
    text: 'D. H. D. West, Updating mean and variance estimates, 1979. La línea de la fuerza, día a día.',
    href: doi('10.1145/359146.359153'),
  },
  {
    text: 'H. B. Mann, Nonparametric tests against trend, 1945. Dirección.',
    href: doi('10.2307/1907187'),
  },
  {
    text: 'P. K. Sen, Estimates of the regression coefficient based on Kendall’s tau, 1968. Dirección.',
    href: doi('10.1080/01621459.1968.10480934'),
  },
  {
    text: 'M. Collaud Coen y otros, Effects of the prewhitening method, the time granularity, and the time segmentation on the Mann–Kendall trend detection, 2020. Por qué semanas.',
    href: doi('10.5194/amt-13-6945-2020'),
  },
  {
    text: 'W. S. Cleveland, Robust locally weighted regression and smoothing scatterplots, 1979. La línea que mira atrás.',
    href: doi('10.1080/01621459.1979.10481038'),
  },
  {
    text: 'E. Dejonckheere y otros, Complex affect dynamics add limited information to the prediction of psychological well-being, 2019. Por qué la media y la dispersión van primero.',
    href: doi('10.1038/s41562-019-0555-0'),
  },
  {
    text: 'A. N. Pettitt, A non-parametric approach to the change-point problem, 1979. Lo que no se usa para los capítulos.',
    href: doi('10.2307/2346729'),
  },
  {
    text: 'S. H. Hurlbert, The nonconcept of species diversity, 1971. Palabras entre 20 menciones.',
    href: doi('10.2307/1934145'),
  },
  {
    text: 'R. A. Fisher, On the interpretation of χ² from contingency tables, and the calculation of P, 1922. Etiquetas y corazonadas.',
    href: doi('10.2307/2340521'),
  },
  {
    text: 'False-positive control in time-series coincidence detection, 2025 (un preprint). Desplazar una serie contra la otra.',
    href: doi('10.48550/arXiv.2512.17372'),
  },
  {
    text: 'Y. Benjamini y Y. Hochberg, Controlling the false discovery rate, 1995. Ocho preguntas a la vez.',
    href: doi('10.1111/j.2517-6161.1995.tb02031.x'),
  },
  {
    text: 'P. Armitage, C. K. McPherson y B. C. Rowe, Repeated significance tests on accumulating data, 1969. Cuándo se pregunta una corazonada.',
    href: doi('10.2307/2343787'),
  },
];
