/** A changelog with something unreleased, after one release. */
export const unreleasedAndOne =
  "# Changelog\n\n## Unreleased\n\n### Added\n\n- More.\n\n## 0.1.0 - 2031-01-02\n\n- All.\n";
