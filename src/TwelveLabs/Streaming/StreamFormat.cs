using Newtonsoft.Json;

namespace TwelveLabs.Streaming;

/// <summary>Describes how the document defines the events of a stream.</summary>
internal sealed record StreamFormat<T>(
    Func<JsonReader, T> Read, Func<T, string?> TypeOf, Func<T, (string? Code, string? Message)> ErrorOf, string End, string Error);
