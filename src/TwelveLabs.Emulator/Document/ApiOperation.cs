namespace TwelveLabs.Emulator.Document;

/// <summary>One operation of the document.</summary>
internal sealed record ApiOperation(
    string Id,
    string Method,
    string Template,
    IReadOnlyList<ApiParameter> QueryParameters,
    IReadOnlyDictionary<string, Schema> Bodies,
    bool BodyRequired,
    RateLimit? RateLimit,
    IReadOnlyDictionary<string, Schema?> Responses)
{
    /// <summary>Gets a value indicating whether any query parameter is accepted, because users' metadata keys are query parameters too.</summary>
    public bool FreeQuery => QueryParameters.Any(parameter => parameter.Free);
}

/// <summary>Represents a query parameter. <paramref name="Free"/> marks the parameter that stands for any other name.</summary>
internal sealed record ApiParameter(string Name, bool Required, Schema Schema, bool Free);

/// <summary>A daily limit that the operations of one group share.</summary>
internal sealed record RateLimit(string Group, int Free, int Developer);
