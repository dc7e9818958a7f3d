import { Link, type LinkProps } from 'react-router-dom';

/** A link inside the app. */
export function TextLink({ className = '', ...rest }: LinkProps) {
  return <Link {...rest} className={`text-accent underline-offset-2 hover:underline ${className}`} />;
}
