using Newtonsoft.Json;

namespace TwelveLabs.Streaming;

/// <summary>How the document says that the lines of a stream are to be taken.</summary>
internal sealed record StreamFormat<T>(
    Func<JsonReader, T> Read, Func<T, string?> TypeOf, Func<T, (string? Code, string? Message)> ErrorOf, string End, string Error);
