public static class EnginesClientExtensions
{
    public static System.Threading.Tasks.Task<TwelveLabs.Engine> GetAsync(this TwelveLabs.IEnginesClient client, string engineId, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.Engine>> GetWithResponseAsync(this TwelveLabs.IEnginesClient client, string engineId, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.EngineList> ListAsync(this TwelveLabs.IEnginesClient client, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.EngineList>> ListWithResponseAsync(this TwelveLabs.IEnginesClient client, System.Threading.CancellationToken cancellationToken) { }
}
