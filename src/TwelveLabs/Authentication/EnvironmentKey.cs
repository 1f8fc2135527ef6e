namespace TwelveLabs.Authentication;

internal sealed class EnvironmentKey(string? variable) : ApiKeyProvider
{
    public static readonly string[] Usual = ["TWELVE_LABS_API_KEY", "TWELVELABS_API_KEY"];

    private readonly string[] _variables = variable switch
    {
        null => Usual,
        "" => throw new ArgumentException("The name of an environment variable must not be empty.", nameof(variable)),
        _ => [variable],
    };

    /// <summary>Returns the first variable that is set, with its value; null if none is set.</summary>
    public (string Variable, string Value)? Find()
    {
        foreach (var name in _variables)
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
            {
                return (name, value);
            }
        }

        return null;
    }

    public override ValueTask<string> GetAsync(CancellationToken cancellationToken = default) =>
        new(Find()?.Value ?? throw new ApiKeyException($"The environment variable {_variables[0]} is not set, so there is no API key."));
}
