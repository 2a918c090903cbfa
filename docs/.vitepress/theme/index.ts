import DefaultTheme from "vitepress/theme";
import { defineAsyncComponent } from "vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }: { app: import("vue").App }): void {
    app.component(
      "Playground",
      defineAsyncComponent(() => import("./playground/playground.js")),
    );
  },
};
