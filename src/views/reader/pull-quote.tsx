/** As printed, its quotation marks included. */
export function PullQuote({ text }: { readonly text: string }) {
  return (
    <blockquote className="my-7 border-accent border-l-[3px] pl-4 font-serif text-lg italic sm:text-[1.375rem]">
      {text}
    </blockquote>
  );
}
