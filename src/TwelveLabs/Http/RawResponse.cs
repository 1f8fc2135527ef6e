using System.Diagnostics;
using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs;

/// <summary>The successful response to a <see cref="RawRequest"/>, with its body.</summary>
[DebuggerDisplay("{StatusCode}, {Body.Length} bytes")]
public sealed class RawResponse : ApiResponse
{
    /// <summary>Initializes a response, for tests.</summary>
    /// <param name="body">The body.</param>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="headers">The headers, or null for none.</param>
    /// <param name="apiVersion">The version of the API in the response, or null.</param>
    /// <param name="rateLimit">The rate limit, or null.</param>
    public RawResponse(ReadOnlyMemory<byte> body, HttpStatusCode statusCode, ApiHeaders? headers = null, string? apiVersion = null, RateLimit? rateLimit = null)
        : base(statusCode, headers, apiVersion, rateLimit) => Body = body;

    /// <summary>Gets the body; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Reads the body as UTF-8 text.</summary>
    /// <returns>The text.</returns>
    public string ReadText()
    {
        using var reader = new StreamReader(OpenRead(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Reads the body as JSON. Dates remain strings.</summary>
    /// <returns>The JSON.</returns>
    /// <exception cref="ApiResponseException">The body is not JSON.</exception>
    public JToken ReadJson()
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(OpenRead(), Encoding.UTF8)) { DateParseHandling = DateParseHandling.None };
            var json = JToken.ReadFrom(reader);
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment)
                {
                    throw new JsonReaderException("There is more after the end of the JSON.", reader.Path, reader.LineNumber, reader.LinePosition, null);
                }
            }

            return json;
        }
        catch (JsonReaderException e)
        {
            throw new ApiResponseException($"The body is not JSON: {e.Message}", StatusCode, e.Path ?? "", e.LineNumber, e.LinePosition, Headers, e);
        }
    }

    /// <summary>Opens the body as a stream.</summary>
    /// <returns>A stream at its first byte.</returns>
    public Stream OpenRead() =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(Body, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(Body.ToArray(), writable: false);
}
