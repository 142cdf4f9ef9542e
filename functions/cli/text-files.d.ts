/** A text file that the build embeds as a string. */
declare module '*.txt' {
  const text: string;
  export default text;
}
