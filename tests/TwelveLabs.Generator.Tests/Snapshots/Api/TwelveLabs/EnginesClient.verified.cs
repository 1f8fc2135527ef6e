public class EnginesClient : TwelveLabs.IEnginesClient
{
    protected EnginesClient() { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.Engine> GetAsync(string engineId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.Engine>> GetWithResponseAsync(string engineId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.EngineList> ListAsync(TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.EngineList>> ListWithResponseAsync(TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
}
