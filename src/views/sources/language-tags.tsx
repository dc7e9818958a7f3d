import { languageName } from '../../model/language.ts';

/** Languages by their tags, their names for those who cannot see them stand in a title. */
export function LanguageTags({ languages }: { readonly languages: readonly string[] }) {
  if (languages.length === 0) return <span className="text-muted">not known</span>;
  return (
    <span>
      {languages.map((tag, i) => (
        <span key={tag}>
          {i > 0 && ', '}
          <abbr title={languageName(tag)} className="no-underline">
            {tag}
          </abbr>
        </span>
      ))}
    </span>
  );
}
