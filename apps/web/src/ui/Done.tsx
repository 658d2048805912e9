import classes from './Done.module.css';

/** Says that something was done, on the screen and aloud, without taking the focus. */
export function Done({ message }: { message: string | null }) {
  return (
    <div role="status" className={message ? classes.done : undefined}>
      {message}
    </div>
  );
}
