// How strong a feeling can be, in English.
export const feelings = {
  strengths: ['not said', 'a trace', 'a little', 'clearly', 'strongly', 'overwhelming'],
};
