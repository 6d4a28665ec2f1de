// What the statistics of the trends go back to, each with what it is for, in French.
import type { sources as english } from '../en/trends-sources.ts';

const doi = (id: string) => `https://doi.org/${id}`;

export const sources: typeof english = [
  {
    text: 'E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927. Le trait fin.',
    href: doi('10.1080/01621459.1927.10502953'),
  },
  {
    text: 'L. D. Brown, T. T. Cai et A. DasGupta, Interval estimation for a binomial proportion, 2001. Le trait fin.',
    href: doi('10.1214/ss/1009213286'),
  },
  {
    text: 'R. G. Newcombe, Interval estimation for the difference between independent proportions, 1998. Avant et après.',
    href: doi('10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I'),
  },
  {
    text: 'D. H. D. West, Updating mean and variance estimates, 1979. La ligne des intensités, jour par jour.',
    href: doi('10.1145/359146.359153'),
  },
  {
    text: 'H. B. Mann, Nonparametric tests against trend, 1945. La direction.',
    href: doi('10.2307/1907187'),
  },
  {
    text: 'P. K. Sen, Estimates of the regression coefficient based on Kendall’s tau, 1968. La direction.',
    href: doi('10.1080/01621459.1968.10480934'),
  },
  {
    text: 'M. Collaud Coen et autres, Effects of the prewhitening method, the time granularity, and the time segmentation on the Mann–Kendall trend detection, 2020. Pourquoi des semaines.',
    href: doi('10.5194/amt-13-6945-2020'),
  },
  {
    text: 'W. S. Cleveland, Robust locally weighted regression and smoothing scatterplots, 1979. La ligne qui regarde en arrière.',
    href: doi('10.1080/01621459.1979.10481038'),
  },
  {
    text: 'E. Dejonckheere et autres, Complex affect dynamics add limited information to the prediction of psychological well-being, 2019. Pourquoi la moyenne et l’écart viennent d’abord.',
    href: doi('10.1038/s41562-019-0555-0'),
  },
  {
    text: 'A. N. Pettitt, A non-parametric approach to the change-point problem, 1979. Ce qui ne sert pas pour les chapitres.',
    href: doi('10.2307/2346729'),
  },
  {
    text: 'S. H. Hurlbert, The nonconcept of species diversity, 1971. Les mots parmi 20 nominations.',
    href: doi('10.2307/1934145'),
  },
  {
    text: 'R. A. Fisher, On the interpretation of χ² from contingency tables, and the calculation of P, 1922. Étiquettes et intuitions.',
    href: doi('10.2307/2340521'),
  },
  {
    text: 'False-positive control in time-series coincidence detection, 2025 (prépublication). Décaler une série contre l’autre.',
    href: doi('10.48550/arXiv.2512.17372'),
  },
  {
    text: 'Y. Benjamini et Y. Hochberg, Controlling the false discovery rate, 1995. Huit questions à la fois.',
    href: doi('10.1111/j.2517-6161.1995.tb02031.x'),
  },
  {
    text: 'P. Armitage, C. K. McPherson et B. C. Rowe, Repeated significance tests on accumulating data, 1969. Quand une intuition est interrogée.',
    href: doi('10.2307/2343787'),
  },
];
