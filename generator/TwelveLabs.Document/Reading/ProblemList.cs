using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>The problems of a document, each told once.</summary>
internal sealed class ProblemList(SourceDocument document)
{
    // What several operations share is told of the first.
    private readonly Dictionary<(long Line, long Column, string Id), Problem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(YamlNode place, string id, string message) => _problems.TryAdd((place.Start.Line, place.Start.Column, id), document.At(place, id, message));

    public IReadOnlyList<Problem> InOrder() => [.. _problems.Values.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column)];
}
