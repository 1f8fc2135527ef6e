using System.Net;

namespace TwelveLabs;

/// <summary>The service reported success, but its response does not match the API: it is not JSON, incomplete, or lacks a required property.</summary>
/// <param name="message">The message.</param>
/// <param name="statusCode">The HTTP status code.</param>
/// <param name="path">The JSON path, such as <c>data[3]._id</c>; empty for the root.</param>
/// <param name="lineNumber">The line number, from 1; 0 if unknown.</param>
/// <param name="linePosition">The position in the line; 0 if unknown.</param>
/// <param name="headers">The response's headers.</param>
/// <param name="innerException">The cause.</param>
public class ApiResponseException(
    string message, HttpStatusCode statusCode, string path, int lineNumber, int linePosition, ApiHeaders headers, Exception? innerException = null)
    : TwelveLabsException(message, innerException)
{
    /// <summary>Gets the HTTP status code.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>The JSON path, such as <c>data[3]._id</c>; empty for the root.</summary>
    public string Path { get; } = path;

    /// <summary>The line number, from 1; 0 if unknown.</summary>
    public int LineNumber { get; } = lineNumber;

    /// <summary>The position in the line; 0 if unknown.</summary>
    public int LinePosition { get; } = linePosition;

    /// <summary>Gets the headers of the response.</summary>
    public ApiHeaders Headers { get; } = headers;
}
