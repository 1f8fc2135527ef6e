[System.Diagnostics.DebuggerDisplay("{GetType().Name,nq}")]
public abstract class ApiKeyProvider
{
    public const string HeaderName = "x-api-key";
    protected ApiKeyProvider() { }
    public abstract System.Threading.Tasks.ValueTask<string> GetAsync(System.Threading.CancellationToken cancellationToken = default);
    public virtual System.Threading.Tasks.ValueTask<string> RefreshAsync(string rejectedKey, System.Threading.CancellationToken cancellationToken = default) { }
    public static TwelveLabs.ApiKeyProvider FromEnvironment(string? variable = null) { }
    public static TwelveLabs.ApiKeyProvider FromFile(string path, System.TimeProvider? timeProvider = null) { }
    public static TwelveLabs.ApiKeyProvider FromFunction(System.Func<System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string>> get, System.TimeSpan? keepFor = default, System.TimeProvider? timeProvider = null) { }
    public static TwelveLabs.ApiKeyProvider FromKey(string apiKey) { }
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("apiKey")]
    public static TwelveLabs.ApiKeyProvider? op_Implicit(string? apiKey) { }
}
