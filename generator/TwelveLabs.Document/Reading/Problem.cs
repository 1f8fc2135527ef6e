namespace TwelveLabs.Document;

/// <summary>One thing wrong with the document, printed in the form that MSBuild turns into an error with a place.</summary>
internal sealed record Problem(string File, long Line, long Column, string Id, string Message)
{
    // MSBuild reads one line. What a message quotes may have several.
    public override string ToString() => $"{File}({Line},{Column}): error {Id}: {Message.ReplaceLineEndings(" ")}";
}

internal sealed class DocumentException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem { get; } = problem;
}
