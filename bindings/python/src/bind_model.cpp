#include "doors.hpp"
#include "method.hpp"
#include "shape.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs::python {

void bind_model(nb::module_& module) {
  record_shape<Provenance>(module, "Provenance");
  record_shape<Alternative>(module, "Alternative");
  record_shape<ScheduleRow>(module, "ScheduleRow");
  record_shape<ScheduleException>(module, "ScheduleException");
  record_shape<Phone>(module, "Phone");
  record_shape<Contact>(module, "Contact");
  record_shape<Address>(module, "Address");
  record_shape<Location>(module, "Location");
  record_shape<AgeRange>(module, "AgeRange");
  record_shape<Eligibility>(module, "Eligibility");
  record_shape<Cost>(module, "Cost");
  record_shape<ServiceAtLocation>(module, "ServiceAtLocation");
  record_shape<Service>(module, "Service");
  record_shape<Plan>(module, "Plan");
  record_shape<Organization>(module, "Organization");
  record_shape<DeskFigures>(module, "DeskFigures");
  record_shape<Desk>(module, "Desk");
  record_shape<Agreement>(module, "Agreement");
  record_shape<ReferralRule>(module, "ReferralRule");
  record_shape<Theme>(module, "Theme");
  record_shape<Product>(module, "Product");
  record_shape<Synonym>(module, "Synonym");
  record_shape<Urgent>(module, "Urgent");
  record_shape<LifeEvent>(module, "LifeEvent");
  record_shape<Area>(module, "Area");
  for (const nb::handle type : {shape_of<Location>().type, shape_of<Service>().type, shape_of<Organization>().type,
                                shape_of<Desk>().type, shape_of<ReferralRule>().type, shape_of<Theme>().type,
                                shape_of<Product>().type, shape_of<Synonym>().type, shape_of<Urgent>().type,
                                shape_of<LifeEvent>().type, shape_of<Area>().type})
    shows_itself(type, "record");
}

}  // namespace wegwijs::python
