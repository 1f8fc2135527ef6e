namespace TwelveLabs.Spec.Tests.Building;

/// <summary>A small document that has each thing of the dialect once, to make mistakes in.</summary>
internal static class SmallDocument
{
    public static string Yaml { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Building", "Things.yaml"));

    public static string Put(TemporaryFolder folder, string yaml)
    {
        folder.Write("examples/thing.json", """{"_id": "1", "kind": "big"}""");
        folder.Write("examples/things.json", """{"data": []}""");
        return folder.Write("document.yaml", yaml);
    }
}
