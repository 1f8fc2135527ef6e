using System.Diagnostics;

namespace TwelveLabs.Authentication;

/// <summary>The key of a client. A type of its own, so that no text of it slips into a message.</summary>
[DebuggerDisplay("(hidden)")]
internal sealed class ApiKey
{
    private ApiKey(string value, ApiKey? before = null)
    {
        Value = value;
        Redactor = SecretRedactor.For(value, before?.Redactor);
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Value { get; }

    /// <summary>Takes this key, and the one that it replaced, out of texts from outside.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public SecretRedactor Redactor { get; }

    /// <summary>The key if it can be one. The message never quotes it.</summary>
    public static ApiKey Check(string value, string what, string parameter) =>
        Problem(value) is { } problem ? throw new ArgumentException($"{what} {problem}.", parameter) : new ApiKey(value.Trim());

    /// <summary>The key that a provider gave.</summary>
    /// <param name="value">The key.</param>
    /// <param name="before">The key that it replaces, or null.</param>
    public static ApiKey Provided(string? value, ApiKey? before) =>
        Problem(value) is { } problem ? throw new ApiKeyException($"The API key that the provider gave {problem}.") : new ApiKey(value!.Trim(), before);

    public override string ToString() => "(hidden)";

    private static string? Problem(string? value) => value?.Trim() switch
    {
        null or "" => $"is empty; pass the key, or pass none and set the environment variable {EnvironmentKey.Usual[0]}. Keys are made in the dashboard of the service",
        var key when key.Any(c => c is <= ' ' or > '~') => "holds a character that no key has (a blank, a control character or a letter outside ASCII)",
        _ => null,
    };
}
