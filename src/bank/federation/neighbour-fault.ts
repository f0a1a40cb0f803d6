/** The catalogue of another bank cannot be taken as it is; the message says why in Russian, `place` names the file or the address. */
export class NeighbourFault extends Error {
  readonly place: string;

  constructor(place: string, message: string) {
    super(message);
    this.place = place;
  }
}
