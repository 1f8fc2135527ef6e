using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>The problems of a document, each told once.</summary>
internal sealed class ProblemList(SourceDocument document)
{
    private readonly HashSet<Problem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(YamlNode place, string id, string message) => _problems.Add(document.At(place, id, message));

    public IReadOnlyList<Problem> InOrder() => [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
