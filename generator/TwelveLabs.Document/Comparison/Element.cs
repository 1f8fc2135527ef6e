namespace TwelveLabs.Document.Comparison;

/// <summary>The kinds of elements that callers and reviewers tell apart.</summary>
internal enum ElementKind
{
    Document,
    Operation,
    Parameter,
    Object,
    Property,
    Enum,
    Value,
}

/// <summary>A part of a document with what is said of it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Key">The name in the document, by which two versions are matched.</param>
/// <param name="Name">The name in C#.</param>
/// <param name="Direction">How it travels: request, response or both.</param>
/// <param name="Facts">What is said of it.</param>
/// <param name="Description">What tooltips say.</param>
/// <param name="Children">The parts of it.</param>
internal sealed record Element(
    ElementKind Kind, string Key, string Name, string Direction, IReadOnlyDictionary<string, string> Facts, string Description, IReadOnlyList<Element> Children)
{
    public bool IsSent => Direction is "request" or "both";

    public string Fact(string name) => Facts.TryGetValue(name, out var value) ? value : "";
}
