// What the statistics of the trends go back to, each with what it is for, in Arabic.
import type * as english from '../en/trends-sources.ts';

const doi = (id: string) => `https://doi.org/${id}`;

export const sources: typeof english.sources = [
  {
    text: '\u2066E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.\u2069 الخط الرفيع.',
    href: doi('10.1080/01621459.1927.10502953'),
  },
  {
    text: '\u2066L. D. Brown, T. T. Cai and A. DasGupta, Interval estimation for a binomial proportion, 2001.\u2069 الخط الرفيع.',
    href: doi('10.1214/ss/1009213286'),
  },
  {
    text: '\u2066R. G. Newcombe, Interval estimation for the difference between independent proportions, 1998.\u2069 قبل وبعد.',
    href: doi('10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I'),
  },
  {
    text: '\u2066D. H. D. West, Updating mean and variance estimates, 1979.\u2069 خط الشدّة، يومًا بعد يوم.',
    href: doi('10.1145/359146.359153'),
  },
  {
    text: '\u2066H. B. Mann, Nonparametric tests against trend, 1945.\u2069 المنحى.',
    href: doi('10.2307/1907187'),
  },
  {
    text: '\u2066P. K. Sen, Estimates of the regression coefficient based on Kendall’s tau, 1968.\u2069 المنحى.',
    href: doi('10.1080/01621459.1968.10480934'),
  },
  {
    text: '\u2066M. Collaud Coen and others, Effects of the prewhitening method, the time granularity, and the time segmentation on the Mann–Kendall trend detection, 2020.\u2069 لماذا الأسابيع.',
    href: doi('10.5194/amt-13-6945-2020'),
  },
  {
    text: '\u2066W. S. Cleveland, Robust locally weighted regression and smoothing scatterplots, 1979.\u2069 الخط الذي ينظر إلى الوراء.',
    href: doi('10.1080/01621459.1979.10481038'),
  },
  {
    text: '\u2066E. Dejonckheere and others, Complex affect dynamics add limited information to the prediction of psychological well-being, 2019.\u2069 لماذا يأتي المتوسط والتشتت أولًا.',
    href: doi('10.1038/s41562-019-0555-0'),
  },
  {
    text: '\u2066A. N. Pettitt, A non-parametric approach to the change-point problem, 1979.\u2069 ما لا يُستعمل للفصول.',
    href: doi('10.2307/2346729'),
  },
  {
    text: '\u2066S. H. Hurlbert, The nonconcept of species diversity, 1971.\u2069 الكلمات في 20 تسمية.',
    href: doi('10.2307/1934145'),
  },
  {
    text: '\u2066R. A. Fisher, On the interpretation of χ² from contingency tables, and the calculation of P, 1922.\u2069 الوسوم والظنون.',
    href: doi('10.2307/2340521'),
  },
  {
    text: '\u2066False-positive control in time-series coincidence detection, 2025 (a preprint).\u2069 إزاحة سلسلة أمام أخرى.',
    href: doi('10.48550/arXiv.2512.17372'),
  },
  {
    text: '\u2066Y. Benjamini and Y. Hochberg, Controlling the false discovery rate, 1995.\u2069 ثمانية أسئلة معًا.',
    href: doi('10.1111/j.2517-6161.1995.tb02031.x'),
  },
  {
    text: '\u2066P. Armitage, C. K. McPherson and B. C. Rowe, Repeated significance tests on accumulating data, 1969.\u2069 متى يُسأل الظن.',
    href: doi('10.2307/2343787'),
  },
];
