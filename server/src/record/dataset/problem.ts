/** What is wrong with a set, in words for whoever brought it. Where, is said by what reads it. */
export class DatasetProblem extends Error {
  override readonly name = 'DatasetProblem';
}
