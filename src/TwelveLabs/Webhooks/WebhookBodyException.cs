namespace TwelveLabs;

/// <summary>A webhook is rightly signed, but its body is not an event of the API: no JSON, cut short, or without what it must have.</summary>
/// <param name="message">What is wrong with the body.</param>
/// <param name="path">Where in the JSON, such as <c>data.id</c>; empty for the whole.</param>
/// <param name="lineNumber">The line, from 1; 0 when unknown.</param>
/// <param name="linePosition">The character in the line; 0 when unknown.</param>
/// <param name="innerException">The cause.</param>
public class WebhookBodyException(string message, string path, int lineNumber, int linePosition, Exception? innerException = null)
    : TwelveLabsException(message, innerException)
{
    /// <summary>Where in the JSON, such as <c>data.id</c>; empty for the whole.</summary>
    public string Path { get; } = path;

    /// <summary>The line, from 1; 0 when unknown.</summary>
    public int LineNumber { get; } = lineNumber;

    /// <summary>The character in the line; 0 when unknown.</summary>
    public int LinePosition { get; } = linePosition;
}
