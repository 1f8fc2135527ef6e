[assembly: TestCollectionOrderer("TwelveLabs.Testing.SeededOrder", "TwelveLabs.Testing")]
[assembly: TestCaseOrderer("TwelveLabs.Testing.SeededOrder", "TwelveLabs.Testing")]
