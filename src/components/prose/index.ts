import Call from './Call.astro';
import Checklist from './Checklist.astro';
import Contact from './Contact.astro';
import Disclosure from './Disclosure.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import IfRefused from './IfRefused.astro';
import Law from './Law.astro';
import Link from './Link.astro';
import Moments from './Moments.astro';
import Note from './Note.astro';
import ReportForm from './ReportForm.astro';
import OpenQuestion from './OpenQuestion.astro';
import SafeClass from './SafeClass.astro';
import Steps from './Steps.astro';
import Story from './Story.astro';
import Term from './Term.astro';

/** What MDX may use, without import lines. `a` gives Markdown links the site's base path. */
export const prose = {
  a: Link,
  Call,
  Checklist,
  Contact,
  Disclosure,
  Do,
  Dont,
  Fact,
  Figure,
  IfRefused,
  Law,
  Moments,
  Note,
  OpenQuestion,
  ReportForm,
  SafeClass,
  Steps,
  Story,
  Term,
};
