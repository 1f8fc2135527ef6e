using System.Net;

namespace TwelveLabs;

/// <summary>The service reported success, but its response is not what the API describes: no JSON, cut short, or without what it must have.</summary>
/// <param name="message">What is wrong with the response.</param>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="path">Where in the JSON, such as <c>data[3]._id</c>; empty for the whole.</param>
/// <param name="lineNumber">The line, from 1; 0 when unknown.</param>
/// <param name="linePosition">The character in the line; 0 when unknown.</param>
/// <param name="headers">The response's headers.</param>
/// <param name="innerException">The cause.</param>
public class ApiResponseException(
    string message, HttpStatusCode statusCode, string path, int lineNumber, int linePosition, ApiHeaders headers, Exception? innerException = null)
    : TwelveLabsException(message, innerException)
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>Where in the JSON, such as <c>data[3]._id</c>; empty for the whole.</summary>
    public string Path { get; } = path;

    /// <summary>The line, from 1; 0 when unknown.</summary>
    public int LineNumber { get; } = lineNumber;

    /// <summary>The character in the line; 0 when unknown.</summary>
    public int LinePosition { get; } = linePosition;

    /// <summary>The response's headers.</summary>
    public ApiHeaders Headers { get; } = headers;
}
