/** The same thread with the part that reads pages that are pictures. It is started only where there is one to read. */
import './oldBrowsers'
import './pictures/offer'
import './validate.worker'
