// Stands in, in the built app, for the parts of age that Ebb never asks: recipients that hold against a quantum
// computer, and those of hardware keys. They would weigh as much as all the rest of age.
const never = () => {
  throw new Error('Ebb makes no such file and opens none.');
};

export const MLKEM768P256 = { encapsulate: never };
export const MLKEM768X25519 = { encapsulate: never, decapsulate: never, getPublicKey: never };
export const p256 = {
  lengths: {},
  Point: { fromBytes: never },
  utils: { randomSecretKey: never },
  getPublicKey: never,
  getSharedSecret: never,
};
