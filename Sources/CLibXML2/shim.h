#ifndef FIM_LIBXML2_SHIM_H
#define FIM_LIBXML2_SHIM_H

// libxml2's encoding.h would bring in the system's ICU headers, whose types clash with those inside Foundation.
// Nothing here looks into the struct that needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

// `xmlFree` is a global variable, which Swift 6 refuses to read.
static inline void fim_xml_free(void *memory) { xmlFree(memory); }

#endif
