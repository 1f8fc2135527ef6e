namespace TwelveLabs;

/// <summary>The signature of a webhook is valid, but its body is not an event of the API: it is not JSON, incomplete, or lacks a required property.</summary>
/// <param name="message">The message.</param>
/// <param name="path">The JSON path, such as <c>data.id</c>; empty for the root.</param>
/// <param name="lineNumber">The line number, from 1; 0 if unknown.</param>
/// <param name="linePosition">The position in the line; 0 if unknown.</param>
/// <param name="innerException">The cause.</param>
public class WebhookBodyException(string message, string path, int lineNumber, int linePosition, Exception? innerException = null)
    : TwelveLabsException(message, innerException)
{
    /// <summary>The JSON path, such as <c>data.id</c>; empty for the root.</summary>
    public string Path { get; } = path;

    /// <summary>The line number, from 1; 0 if unknown.</summary>
    public int LineNumber { get; } = lineNumber;

    /// <summary>The position in the line; 0 if unknown.</summary>
    public int LinePosition { get; } = linePosition;
}
