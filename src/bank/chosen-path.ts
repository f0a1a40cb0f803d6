/**
 * The pages that a reader may choose, from the root of the bank: the folder of the kind and the id; archives of years and the tree of associations are none.
 * It stands apart from the other addresses, because every page carries it.
 */
export const chosenPath =
  /^(?!(?!otchety)[a-z]+\/\d{4}-\d{4}\/|obedineniya\/struktura\/)(materialy|rekomendacii|vebinary|podborki|dokumenty|sobytiya|novosti|obedineniya|otchety)\/([a-z\d-]+)\/$/;
