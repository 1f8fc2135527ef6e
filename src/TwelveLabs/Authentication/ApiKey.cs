using System.Diagnostics;

namespace TwelveLabs.Authentication;

/// <summary>Represents an API key. It has its own type so that its text does not get into messages.</summary>
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

    /// <summary>Gets the redactor that removes this key, and the key that it replaced, from external text.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public SecretRedactor Redactor { get; }

    /// <summary>Validates a key. The exception message never quotes it.</summary>
    public static ApiKey Check(string value, string what, string parameter) =>
        Problem(value) is { } problem ? throw new ArgumentException($"{what} {problem}.", parameter) : new ApiKey(value.Trim());

    /// <summary>Validates a key that a provider returned.</summary>
    /// <param name="value">The key.</param>
    /// <param name="before">The key that it replaces, or null.</param>
    public static ApiKey Provided(string? value, ApiKey? before) =>
        Problem(value) is { } problem ? throw new ApiKeyException($"The API key that the provider gave {problem}.") : new ApiKey(value!.Trim(), before);

    private static string? Problem(string? value) => value?.Trim() switch
    {
        null or "" => $"is empty; pass the key, or pass none and set the environment variable {EnvironmentKey.Usual[0]}. Keys are made in the dashboard of the service",
        var key when key.Any(c => c is <= ' ' or > '~') => "holds a character that no key has (a blank, a control character or a letter outside ASCII)",
        _ => null,
    };
}
