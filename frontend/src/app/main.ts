import { ViewerDocument } from "../gql/graphql";
import { loadLanguage } from "../portal/language";
import { askAhead } from "../portal/Reading";
import "../ui/styles.scss";

// What every page waits for is asked for while the libraries are still on their way: who asks, and the words.
askAhead(ViewerDocument);
const words = loadLanguage();
const { draw } = await import("./application");
await draw(words);
