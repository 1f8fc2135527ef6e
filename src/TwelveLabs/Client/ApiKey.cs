namespace TwelveLabs;

/// <summary>The key of a client. A type of its own, so that no text of it slips into a message.</summary>
internal sealed class ApiKey
{
    private static readonly string[] Variables = ["TWELVE_LABS_API_KEY", "TWELVELABS_API_KEY"];

    private ApiKey(string value) => Value = value;

    public string Value { get; }

    public static ApiKey Find(string? apiKey)
    {
        if (apiKey is not null)
        {
            return Checked(apiKey, "The API key", nameof(apiKey));
        }

        foreach (var variable in Variables)
        {
            if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value)
            {
                return Checked(value, $"The API key in the environment variable {variable}", variable);
            }
        }

        throw new ArgumentNullException(
            nameof(apiKey),
            $"No API key was given: pass one, or set the environment variable {Variables[0]}. Keys are made in the dashboard of the service.");
    }

    public override string ToString() => "(hidden)";

    private static ApiKey Checked(string value, string what, string parameter)
    {
        var key = value.Trim();
        if (key.Length == 0)
        {
            throw new ArgumentException($"{what} is empty.", parameter);
        }

        if (key.Any(c => c is <= ' ' or > '~'))
        {
            throw new ArgumentException($"{what} holds a character that no key has (a blank, a control character or a letter outside ASCII).", parameter);
        }

        return new ApiKey(key);
    }
}
