public class NotFoundException : TwelveLabs.ApiException
{
    public NotFoundException(TwelveLabs.ErrorResponse response) { }
}
