/**
 * The pages that a reader may choose, from the root of the bank: the folder of the kind and the id; archives of years are none.
 * It stands apart from the other addresses, because every page carries it.
 */
export const chosenPath = /^(materialy|rekomendacii|vebinary|podborki|dokumenty|sobytiya|novosti)\/(?!\d{4}-\d{4}\/)([a-z\d-]+)\/$/;
